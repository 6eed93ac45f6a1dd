import { PDFBool, PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { streamBytes } from '@recto/pdf-objects';
import { embeddedFiles } from '../../../file/attachment/embedded-files.ts';
import { type CheckedDocument, dictAt, entry, type Rule, textAt } from '../rule.ts';

/** Properties of the whole document. */
export const documentRules: Rule[] = [
  {
    id: 'identifier',
    message: 'The XMP metadata declares PDF/UA-1 (06-002).',
    *check({ pdf }) {
      if (!/pdfuaid:part(?:>|\s*=\s*")\s*1\b/.test(metadataOf(pdf.catalog))) yield 'document';
    },
  },
  {
    id: 'metadata-title',
    message: 'The XMP metadata has a title (06-001, 06-003).',
    *check({ pdf }) {
      if (!/<rdf:li[^<>]*>\s*[^<\s]/.test(titleIn(metadataOf(pdf.catalog)))) yield 'document';
    },
  },
  {
    id: 'display-title',
    message: 'Viewers show the title, not the file name (07-001, 07-002).',
    *check({ pdf }) {
      if (entry(dictAt(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== PDFBool.True) yield 'document';
    },
  },
  {
    id: 'tagged',
    message: 'The PDF is marked as tagged, and has a structure tree.',
    *check({ pdf, elements }) {
      if (entry(dictAt(pdf.catalog, 'MarkInfo'), 'Marked') !== PDFBool.True) yield 'document';
      if (elements.length === 0) yield 'structure tree';
    },
  },
  {
    id: 'no-suspects',
    message: 'No tags are marked as suspect (01-007).',
    *check({ pdf }) {
      if (entry(dictAt(pdf.catalog, 'MarkInfo'), 'Suspects') === PDFBool.True) yield 'document';
    },
  },
  {
    id: 'language',
    message: 'The document, and each part in another language, has a BCP 47 language tag (11-001 to 11-006).',
    *check({ pdf, elements }) {
      if (!isLanguage(textAt(pdf.catalog, 'Lang'))) yield 'document';
      for (const { dict, type } of elements) {
        const language = textAt(dict, 'Lang');
        if (entry(dict, 'Lang') !== undefined && !isLanguage(language)) yield `${type} with the language "${language}"`;
      }
    },
  },
  {
    id: 'no-xfa',
    message: 'There is no XFA form (25-001).',
    *check({ pdf }) {
      if (entry(dictAt(pdf.catalog, 'AcroForm'), 'XFA') !== undefined) yield 'form';
    },
  },
  {
    id: 'layers-named',
    message: 'Each configuration of layers has a name, and none switches automatically (20-001 to 20-003).',
    *check({ pdf }) {
      const layers = dictAt(pdf.catalog, 'OCProperties');
      for (const configuration of layers ? configurationsOf(layers) : []) {
        if (textAt(configuration, 'Name') === '' || entry(configuration, 'AS') !== undefined) yield 'layers';
      }
    },
  },
  {
    id: 'attachments-named',
    message: 'Each attachment has a name in F, for old readers, and a Unicode name in UF (21-001).',
    *check({ pdf }: CheckedDocument) {
      for (const { name, specification } of embeddedFiles(pdf)) {
        const dict = pdf.context.lookup(specification);
        const named = dict instanceof PDFDict && textAt(dict, 'F') !== '' && textAt(dict, 'UF') !== '';
        if (!named) yield `attachment ${name.decodeText()}`;
      }
    },
  },
];

function metadataOf(catalog: PDFDict): string {
  const stream = entry(catalog, 'Metadata');
  return stream instanceof PDFStream ? new TextDecoder().decode(streamBytes(stream)) : '';
}

/** The metadata from the first title on. A single search, because a hostile file may have millions of titles. */
function titleIn(metadata: string): string {
  const start = metadata.indexOf('<dc:title>');
  return start < 0 ? '' : metadata.slice(start);
}

function configurationsOf(layers: PDFDict): PDFDict[] {
  const usual = dictAt(layers, 'D');
  const others = entry(layers, 'Configs');
  const listed = others && 'asArray' in others ? (others as { asArray(): unknown[] }).asArray() : [];
  return [usual, ...listed.map((each) => layers.context.lookup(each as never))].filter(
    (each) => each instanceof PDFDict,
  );
}

/** Whether a text has the syntax of a language tag (RFC 5646, 2.1). The language may not exist. */
function isLanguage(tag: string): boolean {
  return /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8}|i|x)(?:-[a-z0-9]{1,8})*$/i.test(tag);
}
