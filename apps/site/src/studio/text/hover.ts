import { hoverTooltip } from '@codemirror/view';
import { alternatives, schemaAt } from '../form/field-schema.ts';
import { keyAt } from './line-context.ts';

/** What a key means, over the key. */
export const wordsOnHover = hoverTooltip((view, position) => {
  const key = keyAt(view.state.doc.toString(), position);
  const field = key && schemaAt(key.path);
  if (!key || !field) return null;
  const { title, description } = field.description ? field : (alternatives(field)[0] ?? field);
  if (!description) return null;
  return {
    pos: key.from,
    end: key.to,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-hover-words';
      const name = document.createElement('b');
      name.textContent = title ?? String(key.path.at(-1));
      dom.append(name, ` · ${description}`);
      return { dom };
    },
  };
});
