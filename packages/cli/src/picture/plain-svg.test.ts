import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isPlainSvg } from './plain-svg.ts';

const svg = (inside: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );

test.each(['crest.svg', 'portrait.svg'])('%s of the examples is plain', async (name) => {
  const path = createRequire(import.meta.url).resolve(`@recto/schema/examples/${name}`);
  expect(isPlainSvg(await readFile(path))).toBe(true);
});

test.each([
  ['shapes and letters', svg('<title>A</title><path d="M0 0h1v1z" transform="rotate(3)"/><text>A &amp; B</text>')],
  ['a gradient of its own', svg('<linearGradient id="a"/><rect fill="url(#a)"/><use xlink:href="#b"/>')],
  ['a stylesheet of its own', svg('<style><![CDATA[.a { fill: url("#b") }]]></style>')],
  ['what editors add', svg('<e:view xmlns:e="http://editor.example" e:zoom="1"/><metadata/>')],
])('%s is plain', (_, picture) => expect(isPlainSvg(picture)).toBe(true));

test.each([
  ['a script', svg('<script>1</script>')],
  ['an event handler', svg('', 'onload="x()"')],
  ['HTML', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">A</p></foreignObject>')],
  ['HTML under a name of SVG', svg('<title xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['a raster picture', svg('<image href="data:image/png;base64,AA"/>')],
  ['an address of another host', svg('<use href="https://example.com/a.svg#b"/>')],
  ['an address in a style', svg('<rect style="fill: URL( \'https://example.com/a\' )"/>')],
  ['an address with an escape', svg('<rect style="fill: u\\72l(https://example.com/a)"/>')],
  ['an imported stylesheet', svg('<style>@import "https://example.com/a.css";</style>')],
  ['an animation', svg('<set attributeName="href" to="#a"/>')],
  ['an entity', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')],
  ['a stylesheet beside it', Buffer.from('<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['another language of XML', Buffer.from('<html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['no namespace', Buffer.from('<svg/>')],
  ['an element that is not closed', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')],
  ['another encoding', Buffer.concat([svg(''), Buffer.from([0xff])])],
  ['nothing', Buffer.alloc(0)],
])('%s is not', (_, picture) => expect(isPlainSvg(picture)).toBe(false));
