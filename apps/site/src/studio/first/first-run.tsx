import { useRef } from 'react';
import { address } from '../../address.ts';
import { useLabels, useLanguage } from '../labels/index.ts';
import { languages, setLanguage } from '../labels/language.ts';
import { useStudio } from '../state/store.ts';
import { openNew } from '../storage/documents.ts';
import { ACCEPTED } from '../top/document-menu.tsx';
import { Wordmark } from '../top/wordmark.tsx';
import { importFile } from '../transfer/importing.ts';

/** What a person sees who has nothing here yet. */
export function FirstRun() {
  const t = useLabels();
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const begin = () => {
    const kept = openNew({ text: emptyPage(t.yourName, language) });
    // The first thing that is written is the name.
    useStudio.setState({ tab: 'edit', place: { path: ['basics', 'name'], from: 'first', isSelected: true } });
    return kept;
  };
  const example = async () => {
    const { exampleText } = await import('./example.ts');
    await openNew({ text: exampleText });
  };
  return (
    <div className="studio-first">
      <header className="studio-top">
        <a className="studio-home" href="../" aria-label={t.home}>
          <Wordmark />
        </a>
        <span className="studio-space" />
        <a href="../themes/" className="studio-icon">
          {t.themes}
        </a>
        <label className="studio-language">
          <span className="studio-hidden">{t.interfaceLanguage}</span>
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            {languages.map(([tag, own]) => (
              <option key={tag} value={tag}>
                {own}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main className="studio-begin">
        <div>
          <h1>{t.begin}</h1>
          <p className="studio-lede">{t.beginWords}</p>
          <div className="studio-options">
            <button type="button" className="studio-option" data-first onClick={() => void example()}>
              <b>{t.exampleTitle}</b>
              <span>{t.exampleWords}</span>
            </button>
            <button type="button" className="studio-option" onClick={() => void begin()}>
              <b>{t.emptyPage}</b>
              <span>{t.emptyPageWords}</span>
            </button>
            <div className="studio-drop">
              <DropMark />
              <p>
                <b className="studio-drop-words">{t.dropHere}</b>{' '}
                <button type="button" className="studio-link" onClick={() => file.current?.click()}>
                  {t.chooseOne}
                </button>
                <span>{t.dropWords}</span>
              </p>
              <input
                ref={file}
                type="file"
                accept={ACCEPTED}
                hidden
                aria-label={t.chooseOne}
                onChange={({ target }) => {
                  const [chosen] = target.files ?? [];
                  if (chosen) void importFile(chosen);
                  target.value = '';
                }}
              />
            </div>
          </div>
          <p className="studio-private">{t.private}</p>
        </div>
        <ExampleSheet open={example} />
      </main>
    </div>
  );
}

const emptyPage = (name: string, language: string) =>
  [
    'basics:',
    `  name: ${JSON.stringify(name)}`,
    '',
    'meta:',
    '  recto:',
    '    theme: classic',
    '    paper: a4',
    '    pages: 1',
    ...(language === 'en' ? [] : [`    locale: ${language}`]),
    '',
  ].join('\n');

function DropMark() {
  return (
    <svg
      width="36"
      height="36"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M5 3h22v16L17 29H5z" strokeLinejoin="round" />
      <path d="M17 29V19h10z" fill="currentColor" />
    </svg>
  );
}

/** The first page of the example, as it will be on the desk. What it does is said by the button beside it. */
function ExampleSheet({ open }: { open: () => Promise<void> }) {
  return (
    <button type="button" className="studio-example" aria-hidden="true" tabIndex={-1} onClick={() => void open()}>
      <img
        alt=""
        width="470"
        height="665"
        srcSet={EXAMPLE_WIDTHS.map((width) => `${pictureOfExample(width)} ${width}w`).join(', ')}
        sizes="470px"
        src={pictureOfExample(EXAMPLE_WIDTHS[0])}
      />
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <defs>
          <linearGradient id="studio-fold" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor="#2a5fb0" />
            <stop offset="0.6" stopColor="#12356b" />
          </linearGradient>
        </defs>
        <path fill="url(#studio-fold)" d="M96 0 0 96C6 72 8 40 4 5 40 10 72 8 96 0z" />
      </svg>
    </button>
  );
}

/** In pixels. */
const EXAMPLE_WIDTHS = [432, 864] as const;

/** The build prints and draws it, from the document that the example is. */
const pictureOfExample = (width: number) => address(`pictures/graduate-classic-1-${width}.avif`);
