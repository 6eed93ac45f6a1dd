import * as recto from '@recto/react';
import { type ComponentType, createElement } from 'react';
import { renderToReadableStream } from 'react-server-dom-parcel/server';
import { examples } from '../examples.ts';

const components = new Map<string, unknown>(Object.entries(recto));

// Runs in a process of its own with `--conditions react-server`: prints what React Server Components send for each.
const flight: Record<string, string> = {};
for (const [name, props] of Object.entries(examples)) {
  const element = createElement(components.get(name) as ComponentType<object>, props);
  flight[name] = await new Response(renderToReadableStream(element)).text();
}
console.log(JSON.stringify(flight));
