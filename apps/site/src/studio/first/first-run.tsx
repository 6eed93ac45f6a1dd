import { useRef, useState } from 'react';
import { useLabels, useLanguage } from '../labels/index.ts';
import { languages, setLanguage } from '../labels/language.ts';
import { openNew } from '../storage/documents.ts';
import { ACCEPTED } from '../top/document-menu.tsx';
import { Wordmark } from '../top/wordmark.tsx';
import { importFile } from '../transfer/importing.ts';

/** What a person sees who has nothing here yet. */
export function FirstRun() {
  const t = useLabels();
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const begin = () => void openNew({ text: emptyPage(name?.trim() || t.yourName, language) });
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
            <div className="studio-drop">
              <DropMark />
              <p>
                <b>{t.dropHere}</b>{' '}
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
            {name === undefined ? (
              <button type="button" className="studio-option" onClick={() => setName('')}>
                <b>{t.emptyPage}</b>
                <span>{t.emptyPageWords}</span>
              </button>
            ) : (
              <form
                className="studio-option"
                onSubmit={(event) => {
                  event.preventDefault();
                  begin();
                }}
              >
                <label>
                  <b>{t.whatIsYourName}</b>
                  {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field */}
                  <input autoFocus value={name} onChange={({ target }) => setName(target.value)} autoComplete="name" />
                </label>
                <button type="submit" className="studio-button studio-small">
                  {t.beginNow}
                </button>
              </form>
            )}
            <button type="button" className="studio-option" onClick={() => void example()}>
              <b>{t.exampleTitle}</b>
              <span>{t.exampleWords}</span>
            </button>
          </div>
          <p className="studio-private">{t.private}</p>
        </div>
        <BlankSheet name={name || t.yourName} />
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

function BlankSheet({ name }: { name: string }) {
  return (
    <div className="studio-blank" aria-hidden="true">
      <div className="studio-blank-page">
        <b>{name}</b>
        <i />
        {[0, 1, 2].map((section) => (
          <div key={section}>
            <i />
            <hr />
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <defs>
          <linearGradient id="studio-fold" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor="#2a5fb0" />
            <stop offset="0.6" stopColor="#12356b" />
          </linearGradient>
        </defs>
        <path fill="url(#studio-fold)" d="M96 0 0 96C6 72 8 40 4 5 40 10 72 8 96 0z" />
      </svg>
    </div>
  );
}
