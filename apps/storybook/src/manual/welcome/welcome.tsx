import { type Theme, themes, tokenDefinitions, traitDefinitions } from '@recto/themes';
import { LiveSheet } from '../components/live-sheet.tsx';
import { pageAddress } from '../page/links.ts';
import './welcome.css';

/** The cover of the manual: what can be done here, on navy, with three sheets. */
export function Cover() {
  return (
    <div className="cover manual-wide">
      <div className="cover-in">
        <h1>
          Set your first page
          <br />
          in ten minutes.
        </h1>
        <p>Everything Recto can draw, with the code that draws it. Change a value and watch the sheet.</p>
        <div className="cover-acts">
          <a className="manual-button" href={pageAddress('start-your-first-page')} target="_top">
            Your first page
          </a>
          <a className="manual-button is-second" href={pageAddress('try-playground')} target="_top">
            Open the playground
          </a>
        </div>
        <div className="cover-sheet is-last">
          <LiveSheet theme="rail" eager />
        </div>
        <div className="cover-sheet is-middle">
          <LiveSheet theme="timeline" eager />
        </div>
        <div className="cover-sheet is-first">
          <LiveSheet theme="classic" eager />
        </div>
      </div>
    </div>
  );
}

const tokens = Object.values(tokenDefinitions).reduce((sum, group) => sum + Object.keys(group).length, 0);
const traits = Object.keys(traitDefinitions).length;

/** The number of themes. */
export const themeCount = Object.keys(themes satisfies Record<string, Theme>).length;

const WAYS = [
  {
    title: 'I write résumés',
    text: 'A file, a command, a PDF. No code, and no React.',
    page: 'start-the-document',
    link: 'The document',
  },
  {
    title: 'I build with React',
    text: 'Section components that run on the server and ship no script.',
    page: 'start-composing',
    link: 'Composing',
  },
  {
    title: 'I design',
    text: `${tokens} tokens and ${traits} traits, each with its range and a picture.`,
    page: 'look-tokens',
    link: 'Tokens',
  },
];

/** Three ways in. */
export const Ways = () => (
  <div className="ways">
    {WAYS.map(({ title, text, page, link }) => (
      <div key={title}>
        <h2 className="manual-name">{title}</h2>
        <p>{text}</p>
        <a href={pageAddress(page)} target="_top">
          {link}
        </a>
      </div>
    ))}
  </div>
);
