import type { Page } from '../dev/live-document.ts';
import type { Note } from './marks.ts';

/** The switches of the page: those that are set, by their name in the address. */
export type Choices = Partial<Record<'theme' | 'palette' | 'pairing' | 'paper' | 'pages' | 'audience', string>>;

/** What is around the pages. */
export interface Bar {
  /** Shows the switches for a page. */
  offer(view: Pick<Page, 'settings' | 'choices'>, choices: Choices): void;
  status(text: string): void;
  /** Lists what is to say about the pages; `pending` while the report is made. */
  list(notes: readonly Note[], pending: boolean): void;
  /** Lays a problem over the pages, or takes it away. */
  problem(problem: { title: string; text: string } | undefined): void;
  outlines(): boolean;
}

interface Handlers {
  onChoice(choices: Choices): void;
  onOutlines(): void;
  onNote(index: number): void;
}

/** Makes the bar in a shadow tree, which the stylesheets of a sheet do not reach. */
export function createBar(file: string, { onChoice, onOutlines, onNote }: Handlers): Bar {
  const host = document.createElement('div');
  host.id = 'recto-preview-bar';
  const root = host.attachShadow({ mode: 'open' });
  const stylesheet = element('link', { rel: 'stylesheet', href: '/bar.css' });
  const header = element('header', {});
  const switches = element('div', { className: 'switches' });
  const outlines = element('input', { type: 'checkbox' });
  const status = element('output', {});
  const notes = element('ol', {});
  const noteTitle = element('h2', { textContent: 'Checks' });
  const panel = element('aside', {}, noteTitle, notes);
  const problem = element('section', { className: 'problem', hidden: true });
  problem.setAttribute('role', 'alert');
  outlines.addEventListener('change', onOutlines);
  header.append(
    element('strong', { textContent: file }),
    switches,
    element('label', {}, outlines, ' Outlines'),
    status,
  );
  root.append(stylesheet, header, panel, problem);
  document.body.append(host);

  return {
    offer({ settings, choices }, chosen) {
      const set = (name: keyof Choices, value: string) => onChoice({ ...chosen, [name]: value });
      const { paper, pages } = settings;
      const size = typeof paper === 'string' ? paper : `${paper.width}x${paper.height}mm`;
      switches.replaceChildren(
        select('Theme', choices.themes, settings.theme, (value) => set('theme', value)),
        ...(choices.palettes.length > 0
          ? [select('Palette', choices.palettes, settings.palette ?? '', (value) => set('palette', value))]
          : []),
        ...(choices.pairings.length > 0
          ? [select('Fonts', choices.pairings, settings.pairing ?? '', (value) => set('pairing', value))]
          : []),
        select('Paper', withFirst(choices.papers, size), size, (value) => set('paper', value)),
        select(
          'Pages',
          ['as many as it takes', ...withFirst(['1', '2', '3', '4'], pages)],
          pages ? String(pages) : '',
          (value) => set('pages', value),
        ),
        select('Audience', choices.audiences, settings.audience, (value) => set('audience', value)),
      );
    },
    status: (text) => {
      status.textContent = text;
    },
    list(list, pending) {
      noteTitle.textContent = pending
        ? 'Checking …'
        : list.length === 0
          ? 'Nothing is wrong.'
          : `To look at: ${list.length}`;
      notes.replaceChildren(
        ...list.map(({ severity, rule, message, hint }, index) => {
          const item = element(
            'li',
            {},
            element('strong', { textContent: rule }),
            ` ${message} `,
            element('em', { textContent: hint ?? '' }),
          );
          item.dataset.severity = severity;
          item.addEventListener('click', () => onNote(index));
          return item;
        }),
      );
    },
    problem(found) {
      problem.hidden = found === undefined;
      problem.replaceChildren(
        element('h2', { textContent: found?.title ?? '' }),
        element('pre', { textContent: found?.text ?? '' }),
      );
    },
    outlines: () => outlines.checked,
  };
}

function withFirst(values: readonly string[], value: string | number | undefined): string[] {
  return value === undefined || values.includes(String(value)) ? [...values] : [String(value), ...values];
}

function select(
  label: string,
  values: readonly string[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const options = values.map((each) =>
    element('option', { value: /^[a-z]+ .* /.test(each) ? '' : each, textContent: each }),
  );
  const choice = element('select', { name: label.toLowerCase() }, ...options);
  choice.value = value;
  choice.addEventListener('change', () => onChange(choice.value));
  return element('label', {}, `${label} `, choice);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
