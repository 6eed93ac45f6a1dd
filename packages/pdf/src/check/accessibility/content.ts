import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { atEach, contentOf, eachOperation, resource, streamBytes } from '@recto/pdf-objects';
import { mcidOf } from '../../file/marked-content.ts';

/** The marked content of one page. */
export interface MarkedPage {
  /** Painting operators outside of tagged content and artifacts. */
  unmarked: string[];
  /** Number of tagged sequences in artifacts, and of artifacts in tagged sequences. */
  crossed: number;
  /** Number of form XObjects with tagged content that are drawn more than once. */
  repeatedForms: number;
  /** The MCIDs that are drawn, by page or form XObject. */
  drawn: Map<PDFRef, Set<number>>;
  /** Number of MCIDs that two sequences of a content stream share. */
  sharedMcids: number;
}

const PAINTING = 'f F f* S s B B* b b* Tj TJ \' " sh EI Do';

/** Reads the marked content of all pages, including forms. */
export function readMarkedPages(pdf: PDFDocument): MarkedPage[] {
  const tagged = new Map<PDFRef, number>();
  return pdf.getPages().map((page) => {
    const marked: MarkedPage = { unmarked: [], crossed: 0, repeatedForms: 0, drawn: new Map(), sharedMcids: 0 };

    function read(bytes: Uint8Array, resources: PDFDict | undefined, place: PDFRef, outer: Nesting): void {
      const open = new Nesting(outer);
      const mcids = new Set<number>();
      eachOperation(bytes, {
        ...atEach('BDC BMC', ({ operator, operands }) => {
          const [tag, properties] = operands();
          const mcid = operator === 'BDC' ? mcidOf(properties, resources) : undefined;
          const mark: Mark = mcid !== undefined ? 'content' : tag === '/Artifact' ? 'artifact' : 'other';
          if (open.crosses(mark)) marked.crossed += 1;
          if (mcid !== undefined) {
            if (mcids.has(mcid)) marked.sharedMcids += 1;
            mcids.add(mcid);
          }
          open.push(mark);
        }),
        EMC: () => open.pop(),
        ...atEach(PAINTING, ({ operator, operands }) => {
          const form = operator === 'Do' ? formNamed(operands()[0], resources) : undefined;
          if (form) readForm(form, resources, open);
          else if (!open.isMarked) marked.unmarked.push(operator);
        }),
      });
      if (mcids.size > 0) {
        if (place !== page.ref) tagged.set(place, (tagged.get(place) ?? 0) + 1);
        if ((tagged.get(place) ?? 0) > 1) marked.repeatedForms += 1;
        marked.drawn.set(place, mcids);
      }
    }

    const openForms: PDFRef[] = [];
    function readForm(ref: PDFRef, resources: PDFDict | undefined, open: Nesting): void {
      const form = pdf.context.lookup(ref);
      if (!(form instanceof PDFStream) || openForms.includes(ref)) return;
      const own = form.dict.lookup(PDFName.of('Resources'));
      openForms.push(ref);
      read(streamBytes(form), own instanceof PDFDict ? own : resources, ref, open);
      openForms.pop();
    }

    read(contentOf(page), page.node.Resources(), page.ref, new Nesting());
    return marked;
  });
}

type Mark = 'content' | 'artifact' | 'other';

/** The open marked-content sequences. They are counted, because a hostile file opens millions. */
class Nesting {
  private readonly marks: Mark[] = [];
  private content: number;
  private artifact: number;

  constructor(outer?: Nesting) {
    this.content = outer?.content ?? 0;
    this.artifact = outer?.artifact ?? 0;
  }

  get isMarked(): boolean {
    return this.content + this.artifact > 0;
  }

  crosses(mark: Mark): boolean {
    return (mark === 'content' && this.artifact > 0) || (mark === 'artifact' && this.content > 0);
  }

  push(mark: Mark): void {
    this.marks.push(mark);
    if (mark !== 'other') this[mark] += 1;
  }

  pop(): void {
    const mark = this.marks.pop();
    if (mark && mark !== 'other') this[mark] -= 1;
  }
}

/** The form XObject with a name; undefined for an image. */
function formNamed(name: unknown, resources: PDFDict | undefined): PDFRef | undefined {
  const ref = resource(resources, 'XObject', String(name));
  const object = ref && resources ? resources.context.lookup(ref) : undefined;
  const isForm = object instanceof PDFStream && object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
  return isForm && ref instanceof PDFRef ? ref : undefined;
}
