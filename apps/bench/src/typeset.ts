import { toMarkdown } from '@recto/formats/markdown';
import type { ResumeDocument } from '@recto/schema';
import { loadPeer } from './peers.ts';

// The same text for compilers that read no HTML: a line of the outline becomes a heading, a bullet or a paragraph. Their
// fonts, sizes and tables are simpler than those of a theme, so the ratio flatters them.

/** A line of a résumé. */
interface Line {
  kind: 'name' | 'section' | 'entry' | 'bullet' | 'text';
  text: string;
}

/** The lines of a résumé, without marks. */
function linesOf(resume: ResumeDocument): Line[] {
  const { content } = toMarkdown(resume);
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, marks = '', text = ''] = /^\s*(#+|[-*](?= ))?\s*(.*)$/.exec(line) ?? [];
      const kind = ({ '#': 'name', '##': 'section', '###': 'entry', '-': 'bullet', '*': 'bullet' } as const)[marks];
      return {
        kind: kind ?? 'text',
        text: text.replace(/\*\*|\\(?=\W)/g, '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, withAddress),
      };
    });
}

/** A link as text. Its address stands behind it, unless it is the same. */
const withAddress = (_: string, label: string, address: string) =>
  /^https?:/.test(address) && !address.includes(label) ? `${label} (${address})` : label;

/** A résumé as Typst. */
export function toTypst(resume: ResumeDocument): string {
  const marks = { name: '= ', section: '== ', entry: '=== ', bullet: '- ', text: '' };
  const lines = linesOf(resume).map(({ kind, text }) => `${marks[kind]}${text.replace(/[\\#$*_`<>@[\]~]/g, '\\$&')}\n`);
  return `#set page(paper: "a4", margin: 18mm)\n#set text(size: 10pt)\n${lines.join('\n')}`;
}

interface ReactPdf {
  Document: unknown;
  Page: unknown;
  Text: unknown;
  renderToBuffer(document: unknown): Promise<Buffer>;
}

/** Prints with @react-pdf/renderer. */
export async function reactPdf(): Promise<(resume: ResumeDocument) => Promise<Uint8Array>> {
  const { createElement } = await loadPeer<{ createElement(...props: unknown[]): unknown }>('react');
  const { Document, Page, Text, renderToBuffer } = await loadPeer<ReactPdf>('@react-pdf/renderer');
  const styles = {
    name: { fontSize: 22, fontFamily: 'Helvetica-Bold' },
    section: { fontSize: 12, fontFamily: 'Helvetica-Bold', marginTop: 8 },
    entry: { fontFamily: 'Helvetica-Bold', marginTop: 4 },
    bullet: { marginLeft: 10 },
    text: {},
  };
  return (resume) => {
    const lines = linesOf(resume).map(({ kind, text }, key) =>
      createElement(Text, { key, style: styles[kind] }, kind === 'bullet' ? `• ${text}` : text),
    );
    const page = createElement(Page, { size: 'A4', style: { padding: 51, fontSize: 10 } }, lines);
    return renderToBuffer(createElement(Document, { language: 'en' }, page));
  };
}

/** Prints with the compiler of Typst. */
export async function typst(): Promise<(resume: ResumeDocument) => Uint8Array> {
  const { NodeCompiler } = await loadPeer<{
    NodeCompiler: { create(): { pdf(input: { mainFileContent: string }): Uint8Array; evictCache(age: number): void } };
  }>('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create();
  return (resume) => {
    // Else it remembers the last document, which is this one.
    compiler.evictCache(0);
    return compiler.pdf({ mainFileContent: toTypst(resume) });
  };
}
