import { Document } from '@recto/react';
import { formatDiagnostics, type ResumeDocument, readResume } from '@recto/schema';
import { renderToStaticMarkup } from 'react-dom/server';
import { fitScript } from './fit-script.ts';
import type { JsonResumeTheme, JsonResumeThemeOptions, PdfRenderOptions } from './options.ts';
import { withPicturesInside } from './pictures.ts';
import { stylesheetFor } from './stylesheet.ts';
import { chooseTheme } from './theme-choice.ts';

const PDF: PdfRenderOptions = { preferCSSPageSize: true, printBackground: true, tagged: true, mediaType: 'print' };

/**
 * A theme for the JSON Resume tools with options of your own, for a module that they load or for a program.
 *
 * @example
 * ```js
 * // theme.mjs: resume export resume.html --theme ./theme.mjs
 * import { createTheme } from 'jsonresume-theme-recto';
 *
 * export const { render, pdfRenderOptions } = createTheme({ theme: 'swiss', fonts: 'system', audience: 'public' });
 * ```
 */
export function createTheme(options: JsonResumeThemeOptions = {}): JsonResumeTheme {
  return { render: (resume) => renderHtml(resume, options), pdfRenderOptions: { ...PDF } };
}

function renderHtml(value: unknown, options: JsonResumeThemeOptions): string {
  const { fonts = 'inline', audience = 'private', paper, locale, warn = console.warn } = options;
  const document = readDocument(value, warn);
  const resume = withPicturesInside(document, warn);
  const choice = chooseTheme(resume, options, warn);
  const pages = options.pages ?? resume.meta?.recto?.pages;
  const html = renderToStaticMarkup(
    <Document
      resume={resume}
      audience={audience}
      {...choice}
      {...(paper === undefined ? {} : { paper })}
      {...(locale === undefined ? {} : { locale })}
    />,
  );
  const style = `<style>${stylesheetFor(choice, fonts, html)}</style>`;
  const script = pages === undefined ? '' : `<script>${fitScript(pages)}</script>`;
  // The icon, which browsers ask the host for otherwise.
  const head = `<link rel="icon" href="data:,"/>${style}${script}</head>`;
  return `<!doctype html>\n${html.replace('</head>', () => head)}\n`;
}

/** A place as the messages of `recto` name it: `work[0].company`. */
const fieldAt = (path: readonly (string | number)[]) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Reads what the tools pass: whatever their JSON or YAML was. */
function readDocument(value: unknown, warn: (message: string) => void): ResumeDocument {
  const text = JSON.stringify(value ?? null, undefined, 2);
  const { resume, diagnostics } = readResume(text, { path: 'resume.json' });
  if (!resume) throw new TypeError(`Recto: this is no résumé.\n${formatDiagnostics(diagnostics, { text })}`);
  const serious = diagnostics.filter(({ severity }) => severity !== 'info');
  // The lines are those of our own text, so only what is wrong is said, and where in the document.
  for (const { message, hint, location } of serious) {
    warn(`${fieldAt(location.path)}: ${message}${hint === undefined ? '' : ` ${hint}`}`);
  }
  return resume;
}
