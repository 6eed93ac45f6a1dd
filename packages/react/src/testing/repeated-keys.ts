import { isValidElement, type ReactNode } from 'react';

type Props = { children?: ReactNode };

/** The keys that two siblings share. A server ignores them, but a browser warns and confuses the two. */
export function repeatedKeys(node: ReactNode): string[] {
  if (Array.isArray(node)) {
    const keys = node.flatMap((child) => (isValidElement(child) && child.key !== null ? [child.key] : []));
    const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
    return [...repeated, ...node.flatMap(repeatedKeys)];
  }
  if (!isValidElement<Props>(node)) return [];
  const { type, props } = node;
  return repeatedKeys(typeof type === 'function' ? (type as (props: Props) => ReactNode)(props) : props.children);
}
