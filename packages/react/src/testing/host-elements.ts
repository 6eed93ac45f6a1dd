import { isValidElement, type ReactElement, type ReactNode } from 'react';

type Props = Record<string, unknown> & { children?: ReactNode };
export type HostElement = ReactElement<Props, string>;

interface Forwarding {
  render(props: Props, ref: unknown): ReactNode;
}
const isForwarding = (type: unknown): type is Forwarding =>
  typeof type === 'object' && type !== null && 'render' in type;

/**
 * The elements of a page that a component returns, outermost first. Components within are called as plain functions.
 * Without a renderer there are no hooks and no context: a component that uses them throws.
 */
export function hostElements(node: ReactNode): HostElement[] {
  if (Array.isArray(node)) return node.flatMap(hostElements);
  if (!isValidElement<Props>(node)) return [];
  const { type, props } = node;
  if (typeof type === 'function') return hostElements((type as (props: Props) => ReactNode)(props));
  if (isForwarding(type)) return hostElements(type.render(props, props.ref));
  return [...(typeof type === 'string' ? [node as HostElement] : []), ...hostElements(props.children)];
}
