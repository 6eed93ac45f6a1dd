import { component } from '../../styles/component.ts';

export const advisors = component({ fontStyle: 'italic' });
