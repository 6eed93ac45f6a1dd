import { type ReadableDocument, type TextItem, textItemsOf } from '../judges/text-items.ts';

interface Pdfjs {
  getDocument(options: object): { promise: Promise<ReadableDocument & { loadingTask: { destroy(): Promise<void> } }> };
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
    return await textItemsOf(document);
  } finally {
    await document.loadingTask.destroy();
  }
}
