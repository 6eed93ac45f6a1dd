import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { atEach, contentOf, eachOperation, resource, streamBytes } from '@recto/pdf-objects';
import { type Edit, spliced } from '../edits.ts';
import { mcidOf } from '../marked-content.ts';
import { setBytes, setContent } from '../streams.ts';
import { type StructureElement, withAncestors } from './tree.ts';

/** The elements of the marked-content sequences of a content stream, by MCID. */
export type Owners = Map<number, StructureElement>;

const PAGINATION = '/Artifact <</Type /Pagination>> BDC\n';
const LAYOUT = '/Artifact <</Type /Layout>> BDC\n';
const END = '\nEMC\n';

const TEXT = 'Tj TJ \' "';
const PATH = 'f F f* S s B B* b b*';
const CONSTRUCTION = 'm l c v y h re W W*';

/**
 * Marks content as an artifact if it belongs to no structure element, or is decoration: page numbers and running heads,
 * which Chromium does not mark, and backgrounds, borders and rules, which it assigns to the element that they surround.
 * Only marked-content operators change.
 *
 * @param ownersIn returns the elements of the sequences of a page or a form XObject; sequences that become artifacts are
 * removed from it
 */
export function markArtifacts(pdf: PDFDocument, ownersIn: (place: PDFRef) => Owners): void {
  const seen = new Set<PDFRef>();

  function markForm(ref: PDFRef): boolean {
    const form = pdf.context.lookup(ref);
    if (!(form instanceof PDFRawStream) || !(form.dict.get(PDFName.of('StructParents')) instanceof PDFNumber))
      return false;
    if (seen.has(ref)) return true;
    seen.add(ref);
    const resources = form.dict.lookup(PDFName.of('Resources'));
    const marked = rewrite(
      streamBytes(form),
      resources instanceof PDFDict ? resources : undefined,
      ownersIn(ref),
      markForm,
    );
    if (marked) setBytes(form, marked);
    return true;
  }

  for (const page of pdf.getPages()) {
    const marked = rewrite(contentOf(page), page.node.Resources(), ownersIn(page.ref), markForm);
    if (marked) setContent(page, marked);
  }
}

interface Sequence {
  start: number;
  end: number;
  mcid: number | undefined;
  holdsContent: boolean;
}

/** Collects artifacts. Adjacent ones of the same kind are merged. */
function artifactsInto(edits: Edit[]) {
  let last: { start: number; end: number; kind: string } | undefined;
  function close(): void {
    if (!last) return;
    edits.push({ at: last.start, until: last.start, text: last.kind });
    edits.push({ at: last.end, until: last.end, text: END });
    last = undefined;
  }
  function add(start: number, end: number, kind: string): void {
    if (last?.kind === kind) {
      last.end = end;
    } else {
      close();
      last = { start, end, kind };
    }
  }
  return { add, close };
}

/** The content with marked artifacts; `undefined` if there is nothing to mark. */
function rewrite(
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  owners: Owners,
  markForm: (form: PDFRef) => boolean,
): Uint8Array | undefined {
  const edits: Edit[] = [];
  const artifacts = artifactsInto(edits);
  const drawn = new Set<number>();
  const open: Sequence[] = [];
  let pathStart = -1;
  let textStart = -1;
  let textShown = false;
  let textOwned = false;

  function paint(start: number, end: number, kind: string): void {
    if (open.length === 0) artifacts.add(start, end, kind);
  }

  function markContent(): void {
    for (const sequence of open) sequence.holdsContent = true;
  }

  eachOperation(bytes, {
    ...atEach(CONSTRUCTION, ({ start }) => {
      if (pathStart < 0) pathStart = start;
    }),
    ...atEach(PATH, ({ start, end }) => {
      paint(pathStart < 0 ? start : pathStart, end, LAYOUT);
      pathStart = -1;
    }),
    n() {
      pathStart = -1;
    },
    BT({ start }) {
      textStart = start;
      textShown = false;
      textOwned = false;
    },
    ...atEach(TEXT, () => {
      if (open.some(({ mcid }) => mcid !== undefined)) textOwned = true;
      else textShown = true;
      markContent();
    }),
    ET({ end }) {
      if (textShown && !textOwned) paint(textStart, end, PAGINATION);
    },
    Do({ start, end, operands }) {
      const [name] = operands();
      const ref = resource(resources, 'XObject', String(name));
      const tagged = ref instanceof PDFRef && markForm(ref);
      // An image with meaning is a Figure; other images are backgrounds.
      if (!isImage(ref, resources)) markContent();
      if (!tagged) paint(start, end, LAYOUT);
    },
    ...atEach('sh EI', ({ start, end }) => paint(start, end, LAYOUT)),
    ...atEach('q Q', artifacts.close),
    ...atEach('BDC BMC', ({ operator, start, end, operands }) => {
      artifacts.close();
      const mcid = operator === 'BDC' ? mcidOf(operands()[1], resources) : undefined;
      open.push({ start, end, mcid, holdsContent: false });
    }),
    EMC() {
      const sequence = open.pop();
      if (sequence?.mcid === undefined) return;
      const owner = owners.get(sequence.mcid);
      if (owner && (sequence.holdsContent || isDrawing(owner))) {
        drawn.add(sequence.mcid);
      } else {
        edits.push({ at: sequence.start, until: sequence.end, text: LAYOUT });
      }
    },
  });
  artifacts.close();
  // Content that is not drawn, or is an artifact, belongs to no element.
  for (const mcid of owners.keys()) if (!drawn.has(mcid)) owners.delete(mcid);
  return edits.length > 0 ? spliced(bytes, edits) : undefined;
}

/** Types of elements that may contain only drawings, such as the bullet of a list. */
const DRAWINGS = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

function isDrawing(owner: StructureElement): boolean {
  for (const { type } of withAncestors(owner)) if (DRAWINGS.has(type)) return true;
  return false;
}

function isImage(ref: PDFObject | undefined, resources: PDFDict | undefined): boolean {
  const object = ref && resources?.context.lookup(ref);
  return object instanceof PDFStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image');
}
