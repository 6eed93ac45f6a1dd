import { type ReadableText, type TextItem, textItemsOf } from '../judges/text-items.ts';

type Item = Awaited<ReturnType<ReadableText['itemsOf']>>[number];

/** What the versions 3 to 6 have. */
interface ReadableDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: (Item | object)[] }>;
    getOperatorList(): Promise<unknown>;
    commonObjs: { has(id: string): boolean; get(id: string): unknown };
  }>;
  loadingTask: { destroy(): Promise<void> };
}

interface Pdfjs {
  getDocument(options: object): { promise: Promise<ReadableDocument> };
}

const modules = {
  'pdf.js 6': () => import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as Promise<Pdfjs>,
  'pdf.js 3': async () => (await import('pdfjs-dist-3/legacy/build/pdf.js' as string)).default as Pdfjs,
};

/** The versions that judges read with: the current one, and the one that the known parsers have. */
export type PdfjsVersion = keyof typeof modules;
export const pdfjsVersions = Object.keys(modules) as PdfjsVersion[];

const loaded = new Map<PdfjsVersion, Promise<Pdfjs>>();
let loading: Promise<unknown> = Promise.resolve();

/** Each version takes the worker of another if it finds one in this global, so each is loaded without it. */
const worker = globalThis as { pdfjsWorker?: unknown };

/** Loads a version with its own worker, after the others. */
function load(version: PdfjsVersion, bytes: Uint8Array): Promise<Pdfjs> {
  const known = loaded.get(version);
  if (known) return known;
  const module = loading.then(async () => {
    delete worker.pdfjsWorker;
    const pdfjs = await modules[version]();
    // The worker is found with the first document.
    await (await open(pdfjs, bytes)).loadingTask.destroy();
    delete worker.pdfjsWorker;
    return pdfjs;
  });
  loading = module.catch(() => {});
  loaded.set(version, module);
  return module;
}

// A copy, because pdf.js takes ownership of the bytes.
const open = (pdfjs: Pdfjs, bytes: Uint8Array) =>
  pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, fontExtraProperties: true })
    .promise;

/** The text items of a PDF, as a version of pdf.js reads them. */
export async function textItems(bytes: Uint8Array, version: PdfjsVersion): Promise<TextItem[]> {
  const document = await open(await load(version, bytes), bytes);
  try {
    return await textItemsOf(readableText(document));
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The text of a PDF as it is, with all that is in it. */
function readableText(document: ReadableDocument): ReadableText {
  let fonts: Awaited<ReturnType<ReadableDocument['getPage']>>['commonObjs'] | undefined;
  return {
    pages: document.numPages,
    async itemsOf(index) {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      // The operator list loads the names of the fonts.
      await page.getOperatorList();
      fonts = page.commonObjs;
      return items.filter((item) => 'str' in item);
    },
    fontName: ({ fontName: id }) => (fonts?.has(id) ? (fonts.get(id) as { name?: string } | null)?.name : undefined),
  };
}
