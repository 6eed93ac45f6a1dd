// Calls the components as a server of React Server Components does: run with `node --conditions react-server`, where
// React has no hooks, no state and no context to offer.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resume } from '@recto/react';
import { readResume } from '@recto/schema';
import React, { createElement, Fragment, isValidElement } from 'react';

if ('useState' in React) throw new Error('This is the React of the browser. Run with --conditions react-server.');

/** The text of an element and everything in it. */
function textOf(node) {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isValidElement(node)) return ['string', 'number'].includes(typeof node) ? String(node) : '';
  const { type, props } = node;
  if (typeof type === 'function') return textOf(type(props));
  // A component that hands `ref` on.
  if (type?.$$typeof === Symbol.for('react.forward_ref')) return textOf(type.render(props, null));
  if (typeof type !== 'string' && type !== Fragment) throw new Error(`No server component: ${String(type)}`);
  return textOf(props.children);
}

const example = new URL('./examples/vasudev-gupta.yaml', import.meta.resolve('@recto/schema/package.json'));
const { resume } = readResume(await readFile(example, 'utf8'), { path: fileURLToPath(example) });
process.stdout.write(textOf(createElement(Resume, { resume })));
