/**
 * Makes a copy of a tree the same as the tree again, and touches only what differs: a browser lays out again what is
 * touched.
 */
export function morph(copy: Element, tree: Element): void {
  // The browser compares much faster than a script: only what differs is walked through.
  if (copy.isEqualNode(tree)) return;
  matchAttributes(copy, tree);
  const wanted = tree.childNodes;
  for (let index = 0; index < wanted.length; index++) {
    const child = wanted[index] as ChildNode;
    const known = copy.childNodes[index];
    if (!known) copy.append(child.cloneNode(true));
    else if (known.nodeName !== child.nodeName) known.replaceWith(child.cloneNode(true));
    else if (isElement(child)) morph(known as unknown as Element, child);
    else if (known.nodeValue !== child.nodeValue) known.nodeValue = child.nodeValue;
  }
  while (copy.childNodes.length > wanted.length) copy.lastChild?.remove();
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function matchAttributes(copy: Element, tree: Element): void {
  for (const { name, value } of tree.attributes) if (copy.getAttribute(name) !== value) copy.setAttribute(name, value);
  if (copy.attributes.length === tree.attributes.length) return;
  for (const { name } of [...copy.attributes]) if (!tree.hasAttribute(name)) copy.removeAttribute(name);
}
