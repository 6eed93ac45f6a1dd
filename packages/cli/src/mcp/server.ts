import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { paperNames } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { systemReason } from '../failure.ts';
import { check, edit, readSchema, render, type ToolContent, type ToolContext, validate } from './tools.ts';

const INSTRUCTIONS = `Tools for résumés: one document in YAML or JSON (JSON Resume and more), printed to a PDF.
Read the schema of the part that you write. Change a document with edit, which keeps its comments. Then check it, and look
at it with render: what you see is the PDF. Never invent facts about the person.`;

const file = z.string().describe('The document, from the folder of this server: resume.yaml');
const themeNames = Object.keys(themes) as [ThemeName, ...ThemeName[]];

/** What the page may be told, as on the command line. Left out, the document decides. */
const choices = {
  theme: z.enum(themeNames).optional().describe("Theme. Left out: the document's."),
  variant: z.string().optional().describe('Palette of the theme, pairing of its fonts, or one of each.'),
  paper: z.enum(paperNames).optional().describe('Paper.'),
  pages: z.int().min(1).max(100).optional().describe('Pages to fit the text to.'),
  locale: z.string().optional().describe('Language of headings and dates: en, hi, pt-BR.'),
  audience: z.string().default('private').describe('For whom: public, private, or one that the document names.'),
};

const edits = z
  .array(
    z.object({
      path: z.array(z.union([z.string(), z.int()])).describe('Keys and positions: ["work", 0, "highlights", 2]'),
      value: z.unknown().optional().describe('The new value. Left out, what is at the path is removed.'),
      insert: z.boolean().optional().describe('Puts the value before the entry at this position of a list.'),
    }),
  )
  .min(1)
  .describe('Changes, made one after the other.');

/** The server of an assistant: tools for documents of one folder. */
export function createMcpServer(context: ToolContext): McpServer {
  const server = new McpServer({ name: 'recto', version: manifest.version }, { instructions: INSTRUCTIONS });
  // One change after the other: two at once would each write over the other.
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = writing.then(work);
    writing = result.catch(() => {});
    return result;
  };

  server.registerTool(
    'read_schema',
    {
      title: 'Read the schema',
      description: 'What a document may have: all keys with their meaning, or the definition of one.',
      inputSchema: { path: z.string().optional().describe('A key, with dots: work, education.grade, meta.recto') },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ path }) => answered(() => readSchema(path)),
  );
  server.registerTool(
    'validate',
    {
      title: 'Validate a document',
      description: 'Says what is wrong with a document: file, line, column, what was expected.',
      inputSchema: { file },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (asked) => answered(() => validate(asked.file, context)),
  );
  server.registerTool(
    'edit',
    {
      title: 'Edit a document',
      description:
        'Changes values of a document. Comments, order and layout stay. A change that brings new errors is not written.',
      inputSchema: { file, edits },
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: false },
    },
    (asked) => answered(() => inTurn(() => edit(asked.file, asked.edits, context))),
  );
  server.registerTool(
    'check',
    {
      title: 'Check a document',
      description:
        'Checks form, links, privacy, contrast, fit, page breaks, typography, what parsers read, fonts, accessibility.',
      inputSchema: { file, ...choices },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ file: name, ...asked }) => answered(() => check(name, defined(asked), context)),
  );
  server.registerTool(
    'render',
    {
      title: 'Render a page',
      description: 'Shows a page of the PDF as a picture, and writes the PDF if told where.',
      inputSchema: {
        file,
        ...choices,
        page: z.int().min(1).max(100).default(1).describe('The page to show.'),
        pdf: z.string().optional().describe('Where to write the PDF, from the folder of this server: resume.pdf'),
      },
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    ({ file: name, page, pdf, ...asked }) => answered(() => render(name, defined(asked), { page, pdf }, context)),
  );
  return server;
}

type Defined<What> = { [Key in keyof What]: Exclude<What[Key], undefined> };

/** Without what was left out. */
function defined<What extends object>(asked: What): Defined<What> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Defined<What>;
}

/** What goes wrong is told to the assistant, which can do something about it. */
async function answered(work: () => Promise<ToolContent[]>) {
  try {
    return { content: await work() };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/^Recto: /, '') : String(error);
    const reason = systemReason(error);
    return { content: [{ type: 'text' as const, text: reason === undefined ? message : `${reason}.` }], isError: true };
  }
}
