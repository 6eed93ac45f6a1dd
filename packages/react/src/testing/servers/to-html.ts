import * as recto from '@recto/react';
import { type ComponentType, createElement, version } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { examples } from '../examples.ts';

const components = new Map<string, unknown>(Object.entries(recto));

// Runs in a process of its own, with the built package: prints the version of React and the markup of every component.
const html = Object.fromEntries(
  Object.entries(examples).map(([name, props]) => [
    name,
    renderToStaticMarkup(createElement(components.get(name) as ComponentType<object>, props)),
  ]),
);
console.log(JSON.stringify({ version, html }));
