// Calls the components as a server of React Server Components does: run with `node --conditions react-server`, where
// React has no hooks, no state and no context to offer.
import { Resume } from '@recto/react';
import React, { createElement, Fragment, isValidElement } from 'react';
import { resume } from './resume.mjs';

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

process.stdout.write(textOf(createElement(Resume, { resume })));
