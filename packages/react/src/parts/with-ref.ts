import { type ForwardRefExoticComponent, forwardRef, type ReactNode, type Ref } from 'react';

/**
 * Props as callers may give them: what may be left out may be `undefined` too, where TypeScript tells the two apart.
 * Exported for the declarations, which would else write out the 280 props of an element for every component.
 */
export type Given<Props> = {
  [Name in keyof Props]: object extends Pick<Props, Name> ? Props[Name] | undefined : Props[Name];
};

/** A component that finds `ref` among its props on React 18 as well, which hands it over beside them. */
export function withRef<Props extends { ref?: Ref<unknown> | undefined }>(component: (props: Props) => ReactNode) {
  const forwarding = forwardRef<unknown, Props>((props, ref) =>
    component((ref ? { ...props, ref } : props) as unknown as Props),
  );
  forwarding.displayName = component.name;
  return forwarding as ForwardRefExoticComponent<Given<Props>>;
}
