import { cellAttribute, cellHeaders, cellId, cellSpan } from '../../../file/structure/cells.ts';
import { STANDARD_TYPES } from '../../../file/structure/standard-types.ts';
import type { StructureElement } from '../../../file/structure/tree.ts';
import { type CheckedDocument, placeOf, type Rule, textAt } from '../rule.ts';

/** Types and nesting of elements. */
export const structureRules: Rule[] = [
  {
    id: 'document-root',
    message: 'One Document element contains all others.',
    *check({ tree, typeOf }) {
      if (tree && (tree.kids.length !== 1 || tree.kids.some((kid) => typeOf(kid) !== 'Document')))
        yield 'structure tree';
    },
  },
  {
    id: 'types-standard',
    message: 'Each type is a standard type, or the role map leads to one (02-001).',
    *check(document) {
      const types = new Set(
        document.elements.filter((each) => !STANDARD_TYPES.has(document.typeOf(each))).map(({ type }) => type),
      );
      for (const type of types) yield type === '' ? 'an element without a type' : type;
    },
  },
  {
    id: 'roles-not-circular',
    message: 'The role map has no circles (02-003).',
    *check({ roles }) {
      // Results are shared, so that each type is followed only once.
      const circular = new Map<string, boolean>();
      for (const type of roles.keys()) {
        const seen = new Set<string>();
        let role: string | undefined = type;
        while (role !== undefined && !seen.has(role) && !circular.has(role)) {
          seen.add(role);
          role = roles.get(role);
        }
        const ends = role === undefined || circular.get(role) === false;
        for (const each of seen) circular.set(each, !ends);
        if (circular.get(type)) yield type;
      }
    },
  },
  {
    id: 'standard-types-kept',
    message: 'The role map does not change standard types (02-004).',
    *check({ roles }) {
      for (const type of roles.keys()) if (STANDARD_TYPES.has(type)) yield type;
    },
  },
  {
    id: 'no-empty-elements',
    message: 'No element is empty, except table cells.',
    *check(document) {
      for (const element of document.elements) {
        const blank = element.kids.length === 0 && !['TD', 'TH'].includes(document.typeOf(element));
        if (blank) yield placeOf(document, element);
      }
    },
  },
  {
    id: 'headings',
    message:
      'The first heading is H1, no level is skipped, and H is not mixed with H1 to H6 (14-002, 14-003, 14-006, 14-007).',
    *check(document) {
      let level = 0;
      const headings = document.elements.filter((each) => /^H[1-6]?$/.test(document.typeOf(each)));
      const plain = headings.filter((each) => document.typeOf(each) === 'H');
      if (plain.length > 0 && plain.length < headings.length) yield placeOf(document, plain[0] as StructureElement);
      for (const heading of headings) {
        const next = Number(document.typeOf(heading).slice(1));
        if (next > level + 1) yield placeOf(document, heading);
        if (next > 0) level = next;
      }
    },
  },
  {
    id: 'figures-described',
    message: 'Each figure and formula has alternative or actual text (13-004, 17-002).',
    *check(document) {
      for (const element of document.elements) {
        if (!['Figure', 'Formula'].includes(document.typeOf(element))) continue;
        if (textAt(element.dict, 'Alt') === '' && textAt(element.dict, 'ActualText') === '') {
          yield placeOf(document, element);
        }
      }
    },
  },
  {
    id: 'lists',
    message: 'Lists contain items, items contain a label and a body, and each is only there (09-005).',
    check: (document) =>
      nested(document, {
        L: ['LI', 'L', 'Caption'],
        LI: ['Lbl', 'LBody'],
      }),
  },
  {
    id: 'list-content',
    message: 'The content of an item is in its label or its body (09-005).',
    *check(document) {
      for (const element of document.elements) {
        const bare = element.kids.some(({ kind }) => kind !== 'element');
        if (bare && ['L', 'LI'].includes(document.typeOf(element))) yield placeOf(document, element);
      }
    },
  },
  {
    id: 'tables',
    message: 'Tables contain rows, rows contain cells, and each is only there (09-004).',
    check: (document) =>
      nested(document, {
        Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
        THead: ['TR'],
        TBody: ['TR'],
        TFoot: ['TR'],
        TR: ['TH', 'TD'],
      }),
  },
  {
    id: 'tables-regular',
    message: 'All rows of a table have the same number of columns.',
    *check(document) {
      for (const table of document.elements.filter((each) => document.typeOf(each) === 'Table')) {
        const widths = new Set(columnsOf(document, table));
        if (widths.size > 1) yield placeOf(document, table);
      }
    },
  },
  {
    id: 'table-heads',
    message:
      'Each header cell has a Scope, or is in the Headers of a cell; Headers refer to header cells of the table (15-003).',
    *check(document) {
      for (const table of document.elements.filter((each) => document.typeOf(each) === 'Table')) {
        const cells = rowsOf(document, table).flatMap((row) => cellsOf(document, row));
        const heads = cells.filter((cell) => document.typeOf(cell) === 'TH');
        const ids = new Set(heads.map(cellId).filter(Boolean));
        const named = new Set(cells.flatMap(cellHeaders));
        for (const head of heads) {
          if (!SCOPES.has(String(cellAttribute(head, 'Scope'))) && !named.has(cellId(head)))
            yield placeOf(document, head);
        }
        for (const id of named) if (!ids.has(id)) yield `${placeOf(document, table)}, header cell "${id}"`;
      }
    },
  },
  {
    id: 'notes-identified',
    message: 'Each note has an ID, and no ID is used twice (19-003, 19-004).',
    *check(document) {
      const seen = new Set<string>();
      for (const element of document.elements) {
        const id = textAt(element.dict, 'ID');
        if ((id === '' && document.typeOf(element) === 'Note') || seen.has(id)) yield placeOf(document, element);
        if (id !== '') seen.add(id);
      }
    },
  },
];

/** Elements with a child or a parent that is not allowed. `allowed` lists the children by parent. */
function* nested(document: CheckedDocument, allowed: Record<string, string[]>): Generator<string> {
  const inner = new Set(Object.values(allowed).flat());
  // Captions and lists may also be elsewhere.
  inner.delete('Caption');
  inner.delete('L');
  for (const element of document.elements) {
    const type = document.typeOf(element);
    const children = allowed[type];
    const hasOther = element.kids.some((kid) => kid.kind === 'element' && !children?.includes(document.typeOf(kid)));
    if (children && hasOther) yield placeOf(document, element);
    const parent = element.parent ? document.typeOf(element.parent) : '';
    if (inner.has(type) && !allowed[parent]?.includes(type)) yield placeOf(document, element);
  }
}

const SCOPES = new Set(['/Row', '/Column', '/Both']);

function rowsOf(document: CheckedDocument, table: StructureElement): StructureElement[] {
  return table.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    const type = document.typeOf(kid);
    if (type === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(type) ? rowsOf(document, kid) : [];
  });
}

function cellsOf(document: CheckedDocument, row: StructureElement): StructureElement[] {
  return row.kids.filter((kid) => kid.kind === 'element').filter((kid) => /^T[HD]$/.test(document.typeOf(kid)));
}

/** The number of columns of each row, including cells of rows above that span it. */
function columnsOf(document: CheckedDocument, table: StructureElement): number[] {
  const spanned: number[] = [];
  const rows = rowsOf(document, table);
  return rows.map((row, index) => {
    let columns = spanned[index] ?? 0;
    for (const cell of cellsOf(document, row)) {
      const width = cellSpan(cell, 'ColSpan');
      columns += width;
      // A damaged file may claim any height.
      const height = Math.min(cellSpan(cell, 'RowSpan'), rows.length - index);
      for (let offset = 1; offset < height; offset += 1) {
        spanned[index + offset] = (spanned[index + offset] ?? 0) + width;
      }
    }
    return columns;
  });
}
