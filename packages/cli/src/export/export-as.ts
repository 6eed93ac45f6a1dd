import type { Exported } from '@recto/formats';
import { type AudienceView, type ResumeDocument, toJsonResume } from '@recto/schema';
import type { Theme } from '@recto/themes';
import type { Context } from '../context.ts';
import { definitionOf, type Settings } from '../document/settings.ts';
import type { Terminal } from '../output/terminal.ts';
import type { Sheet } from '../page/compose-sheet.ts';
import type { PrintedSheet } from '../page/print-sheet.ts';
import type { ExportFormat } from '../program/export-command.ts';

/** What a file is to hold. */
export type Content = string | Uint8Array;

/** A résumé to be exported. */
export interface ExportSource {
  /** The whole document. */
  resume: ResumeDocument;
  /** The document as its audience gets to see it. */
  view: AudienceView;
  settings: Settings;
  /** Where the pictures of the document are. */
  folder: string;
}

/** Writes one résumé in several formats. */
export interface Exporting {
  /** The files of a format: one, or one for each page. */
  content(format: ExportFormat): Promise<readonly Content[]>;
  /** What is not as the document asks, in sentences; complete when all formats are written. */
  readonly warnings: readonly string[];
}

/** Writes a résumé in other formats. What a format needs is loaded when it is asked for: a text waits for no browser. */
export function exportAs(source: ExportSource, context: Context, terminal: Terminal): Exporting {
  const { resume, view, settings } = source;
  const { audience } = view;
  const options = { audience, locale: settings.locale, theme: themeFor(settings) };
  const warnings: string[] = [];
  let composed: Promise<Sheet> | undefined;
  let printed: Promise<PrintedSheet> | undefined;

  function sheet(): Promise<Sheet> {
    composed ??= compose(source).then((made) => {
      warnings.push(...made.warnings);
      return made;
    });
    return composed;
  }
  function print(): Promise<PrintedSheet> {
    terminal.progress('Printing …');
    printed ??= Promise.all([sheet(), import('../page/print-sheet.ts')]).then(async ([made, { printSheet }]) => {
      const result = await printSheet(made, context);
      warnings.push(...result.warnings);
      return result;
    });
    return printed;
  }

  const writers: Readonly<Record<ExportFormat, () => Promise<Content | readonly Content[]>>> = {
    txt: async () => contentOf((await import('@recto/formats/text')).toText(resume, options)),
    md: async () => contentOf((await import('@recto/formats/markdown')).toMarkdown(resume, options)),
    docx: async () => contentOf(await (await import('@recto/formats/docx')).toDocx(resume, options)),
    html: async () => {
      const { selfContained } = await import('../page/self-contained.ts');
      // Only a browser can tell the density that pages ask for.
      const fit = settings.pages === undefined ? {} : { fit: await print() };
      const made = await sheet();
      return selfContained(made, made.html(fit));
    },
    png: async () => {
      const { pagePictures } = await import('../page/page-pictures.ts');
      return pagePictures((await print()).pdf);
    },
    vcard: async () => contentOf((await import('@recto/formats/vcard')).toVcard(resume, { audience })),
    jsonresume: async () => `${JSON.stringify(toJsonResume(view.resume), null, 2)}\n`,
  };
  return {
    content: async (format) => {
      const content = await writers[format]();
      return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    },
    warnings,
  };
}

async function compose({ view, settings, folder }: ExportSource): Promise<Sheet> {
  const { composeSheet } = await import('../page/compose-sheet.ts');
  return composeSheet(view.resume, settings, folder);
}

const contentOf = <What>({ content }: Exported<What>): What => content;

/** A stylesheet has colours and sizes that only a browser knows, so that a theme of it is that of `classic`. */
function themeFor(settings: Settings): Theme | string {
  return definitionOf(settings) ?? 'classic';
}
