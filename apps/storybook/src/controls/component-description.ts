import components from 'virtual:recto/components';
import { componentName } from './component-name.ts';

/** The description of a component in Markdown, from the source. */
export const componentDescription = (component: unknown): string =>
  components.find(({ name }) => name === componentName(component))?.description ?? '';
