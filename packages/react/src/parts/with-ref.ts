import { type ForwardRefExoticComponent, forwardRef, type ReactNode, type Ref } from 'react';

/**
 * Props as callers may pass them: optional ones may be `undefined` too, also with `exactOptionalPropertyTypes`. Exported
 * for the declarations, which would otherwise list the 280 props of an element for every component.
 */
export type Given<Props> = {
  [Name in keyof Props]: object extends Pick<Props, Name> ? Props[Name] | undefined : Props[Name];
};

/** A component with `ref` among its props. React 18 passes it separately. */
export function withRef<Props extends { ref?: Ref<unknown> | undefined }>(component: (props: Props) => ReactNode) {
  const forwarding = forwardRef<unknown, Props>((props, ref) =>
    component((ref ? { ...props, ref } : props) as unknown as Props),
  );
  forwarding.displayName = component.name;
  return forwarding as ForwardRefExoticComponent<Given<Props>>;
}
