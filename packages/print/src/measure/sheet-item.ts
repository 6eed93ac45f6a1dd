/** Something on a sheet, in words and by its place in the markup. */
export interface SheetItem {
  /** Its `data-part` or that of what it is in; else the name of its tag. */
  part: string;
  /** The beginning of its text. */
  text: string;
  /** A selector from the sheet: `sheet.querySelector(item.path)`. */
  path: string;
  /** The element itself. Not enumerable: what is sent elsewhere as data goes without it, and has the path. */
  readonly element?: HTMLElement;
}

/** Puts elements of a copy of a sheet into words, and leads back to those of the sheet. */
export type Describe = <More extends object>(element: Element, more: More) => SheetItem & More;

const EXCERPT = 60;

/** @param copy the root of a deep copy of `sheet`; what is described lies in it */
export function describing(copy: Element, sheet: HTMLElement): Describe {
  return (element, more) => {
    const item = { part: partOf(element, copy), text: excerpt(element), path: pathOf(element, copy), ...more };
    const original = indexesOf(element, copy).reduce<Element | undefined>(
      (parent, index) => parent?.children[index],
      sheet,
    );
    return Object.defineProperty(item, 'element', { value: original, enumerable: false });
  };
}

/** A selector of an element from the sheet, or the copy of a sheet, that it is in. */
export function pathOf(element: Element, sheet: Element): string {
  return [':scope', ...indexesOf(element, sheet).map((index) => `:nth-child(${index + 1})`)].join(' > ');
}

function indexesOf(element: Element, root: Element): number[] {
  const indexes: number[] = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    indexes.unshift(Array.prototype.indexOf.call(child.parentElement.children, child));
  }
  return indexes;
}

function partOf(element: Element, root: Element): string {
  const part = element.closest<HTMLElement>('[data-part]');
  return part && part !== root ? (part.dataset.part as string) : element.localName;
}

/** The beginning of the text of an element, or what a picture shows. */
export function excerpt(element: Element): string {
  const text = beginningOf(element) || normalized(element.getAttribute('alt') ?? '');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text;
}

/**
 * The first words of an element, and no more of a section than is shown. There is a space between elements that have none in
 * the markup: they are set apart by style.
 */
function beginningOf(element: Element): string {
  let written = '';
  let text = '';
  const add = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      written += node.textContent;
      text = normalized(written);
    }
    for (const child of node.childNodes) {
      if (text.length > EXCERPT) return;
      if (isElement(child) && isElement(child.previousSibling)) written += ' ';
      add(child);
    }
  };
  add(element);
  return text;
}

function normalized(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}
