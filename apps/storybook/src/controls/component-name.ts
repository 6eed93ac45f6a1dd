import * as exported from '@recto/react';

const names = new Map<unknown, string>(Object.entries(exported).map(([name, value]) => [value, name]));

/** The name under which `@recto/react` exports a component. Minifiers change the names of functions. */
export const componentName = (component: unknown): string | undefined => names.get(component);
