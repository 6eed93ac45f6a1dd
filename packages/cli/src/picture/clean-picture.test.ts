import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPicture } from './clean-picture.ts';

test('the crest of the examples is drawn as before', async () => {
  const crest = await readFile(createRequire(import.meta.url).resolve('@recto/schema/examples/crest.svg'));
  const clean = await cleanPicture(crest, 'crest.svg');
  expect(clean.includes('<!--')).toBe(false);
  const [before, after] = await Promise.all([crest, clean].map((svg) => sharp(svg, { density: 300 }).raw().toBuffer()));
  expect(after?.equals(before as Buffer)).toBe(true);
});

test('names with capitals are kept: view box, gradients, clip paths, filters, masks, patterns, texts on paths', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90" preserveAspectRatio="none" width="60" height="40">
    <defs>
      <linearGradient id="l" gradientUnits="userSpaceOnUse" x2="90" gradientTransform="rotate(9)"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
      <radialGradient id="r" spreadMethod="reflect" r=".2" fr=".1"><stop stop-color="lime"/><stop offset="1"/></radialGradient>
      <clipPath id="c" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".5"/></clipPath>
      <mask id="m" maskUnits="userSpaceOnUse" width="90" height="40"><rect width="90" height="90" fill="#fff"/></mask>
      <pattern id="p" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(20)"><path d="M0 0h4v4z"/></pattern>
      <filter id="f" filterUnits="userSpaceOnUse" width="60" height="60"><feGaussianBlur stdDeviation="2"/><feOffset dx="4"/></filter>
      <marker id="k" markerWidth="4" markerHeight="4" refX="2"><path d="M0 0h4v4z"/></marker>
    </defs>
    <rect width="50" height="50" fill="url(#l)" clip-path="url(#c)"/>
    <rect x="40" width="50" height="90" fill="url(#r)" mask="url(#m)"/>
    <rect y="50" width="50" height="40" fill="url(#p)"/>
    <circle cx="20" cy="20" r="9" filter="url(#f)"/>
    <path d="M50 60h30" stroke="#000" marker-end="url(#k)" pathLength="3" stroke-dasharray="1"/>
  </svg>`;
  const clean = await cleanPicture(Buffer.from(svg), 'logo.svg');
  const [before, after] = await Promise.all([Buffer.from(svg), clean].map((bytes) => sharp(bytes).raw().toBuffer()));
  expect(after?.equals(before as Buffer)).toBe(true);
});

test('of an SVG, what is not drawn is left out: titles, and hidden layers that nothing names', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>SECRET</title><desc>SECRET</desc>
    <g style="display: none" id="draft"><text y="5">SECRET</text></g><text display="none">SECRET</text>
    <g style="display:none"><path id="dot" d="M0 0h4v4z"/></g><use href="#dot"/></svg>`;
  const clean = await cleanPicture(Buffer.from(svg), 'logo.svg');
  expect(clean.toString()).not.toContain('SECRET');
  const [before, after] = await Promise.all([Buffer.from(svg), clean].map((bytes) => sharp(bytes).raw().toBuffer()));
  expect(after?.equals(before as Buffer)).toBe(true);
});
