import { fieldOfStyle } from './field-styles.ts';
import type { WordPackage } from './word-package.ts';
import { readElements } from './xml-elements.ts';

/** A run of text of a Word document. */
export interface WordRun {
  /** The text; a line end for a break. */
  text: string;
  /** The field of its style. */
  field?: string;
  bold: boolean;
  italic: boolean;
  code: boolean;
  /** Where it leads. */
  url?: string;
}

export interface WordParagraph {
  /** The field of its style. */
  field?: string;
  /** `title`, or the level of a heading. */
  heading?: 'title' | number;
  /** Whether it is an item of a list. */
  listed: boolean;
  bookmarks: string[];
  runs: WordRun[];
  /** The row of a table that it is in: rows have numbers from 1. */
  row?: number;
}

/** What a Word document has. */
export interface WordContent {
  paragraphs: WordParagraph[];
  /** BCP 47 tag, where the document names one. */
  language?: string;
  /** Width and height of its paper, in twips. */
  paper?: { width: number; height: number };
}

/** Deleted text, instructions of fields, and what is there twice for old programs. */
const SKIPPED = new Set(['w:del', 'w:instrText', 'mc:Fallback', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange']);

/** Reads the paragraphs of a Word document in their order. Rows of the head of a table are left out. */
export function readParagraphs({ document, styles, relationships, core }: WordPackage): WordContent {
  const names = styleNames(styles);
  const links = linkTargets(relationships);
  const content: WordContent = { paragraphs: [] };
  const language = languageOf(core);
  if (language) content.language = language;
  let paragraph: WordParagraph | undefined;
  let run: WordRun | undefined;
  let url: string | undefined;
  let row = 0;
  let tables = 0;
  let isHead = false;
  let skipped = 0;
  let isText = false;
  readElements(document, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      const value = attributes['w:val'] ?? '';
      if (name === 'w:tbl') tables++;
      else if (name === 'w:tr') {
        row++;
        isHead = false;
      } else if (name === 'w:tblHeader') isHead = !isOff(value);
      else if (name === 'w:p') {
        paragraph = { listed: false, bookmarks: [], runs: [], ...(tables > 0 && { row }) };
        if (!isHead) content.paragraphs.push(paragraph);
      } else if (name === 'w:pStyle' && paragraph) Object.assign(paragraph, styleOf(names.get(value) ?? value));
      else if (name === 'w:numPr' && paragraph) paragraph.listed = true;
      else if (name === 'w:bookmarkStart') paragraph?.bookmarks.push(attributes['w:name'] ?? '');
      else if (name === 'w:hyperlink') url = links.get(attributes['r:id'] ?? '');
      else if (name === 'w:r')
        run = { text: '', bold: false, italic: false, code: false, ...(url !== undefined && { url }) };
      else if (run) {
        if (name === 'w:rStyle') Object.assign(run, runStyleOf(names.get(value) ?? value));
        else if (name === 'w:b') run.bold = !isOff(value);
        else if (name === 'w:i') run.italic = !isOff(value);
        else if (name === 'w:tab') run.text += '\t';
        else if (name === 'w:br' || name === 'w:cr') run.text += '\n';
        else if (name === 'w:noBreakHyphen') run.text += '-';
        else if (name === 'w:t') isText = true;
      }
      if (name === 'w:pgSz') {
        content.paper = { width: Number(attributes['w:w']), height: Number(attributes['w:h']) };
      }
    },
    close(name) {
      if (SKIPPED.has(name)) skipped--;
      else if (skipped > 0) return;
      else if (name === 'w:tbl') tables--;
      else if (name === 'w:hyperlink') url = undefined;
      else if (name === 'w:t') isText = false;
      else if (name === 'w:p') paragraph = undefined;
      else if (name === 'w:r' && run) {
        if (run.text !== '') paragraph?.runs.push(run);
        run = undefined;
      }
    },
    text(text) {
      // Marks of direction are no part of a text.
      if (isText && run && skipped === 0) run.text += text.replaceAll('\u200e', '');
    },
  });
  return content;
}

const isOff = (value: string) => value === 'false' || value === '0' || value === 'off';

function styleOf(name: string): Pick<WordParagraph, 'field' | 'heading'> {
  const field = fieldOfStyle(name);
  if (field !== undefined) return { field };
  if (/^title$/i.test(name)) return { heading: 'title' };
  const level = /^heading ?(\d)$/i.exec(name)?.[1];
  return level === undefined ? {} : { heading: Number(level) };
}

function runStyleOf(name: string): Partial<WordRun> {
  const field = fieldOfStyle(name);
  if (field === 'inline code') return { code: true };
  return field === undefined ? {} : { field };
}

/** The names of styles by their identifiers, which programs change. */
function styleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id = '';
  readElements(xml, {
    open(name, attributes) {
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name') names.set(id, attributes['w:val'] ?? '');
    },
  });
  return names;
}

function linkTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  readElements(xml, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.TargetMode === 'External')
        targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  return targets;
}

function languageOf(xml: string): string | undefined {
  let inside = false;
  let language = '';
  readElements(xml, {
    open(name) {
      inside = name === 'dc:language';
    },
    close() {
      inside = false;
    },
    text(text) {
      if (inside) language += text;
    },
  });
  return language.trim() || undefined;
}
