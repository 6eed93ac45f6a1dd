import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** What is in everything that must not be published. */
export const MARKER = 'PRIVATE-MARKER';
/** The same as text in UTF-16. */
export const WIDE_MARKER = Buffer.from(MARKER, 'utf16le').swap16();

const marker = Buffer.from(MARKER);
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${MARKER}"/></rdf:RDF></x:xmpmeta>`;

/** A picture of 24 by 16 points, all of them different, half of them half transparent. */
function drawing(channels: 3 | 4) {
  const data = Buffer.alloc(24 * 16 * channels);
  for (let point = 0; point < 24 * 16; point++) {
    data[point * channels] = (point % 24) * 10;
    data[point * channels + 1] = Math.floor(point / 24) * 15;
    data[point * channels + 2] = 200;
    if (channels === 4) data[point * channels + 3] = point % 2 ? 255 : 128;
  }
  return sharp(data, { raw: { width: 24, height: 16, channels } });
}

/** A wide-gamut profile whose copyright is the marker. */
async function markedProfile(): Promise<Buffer> {
  const { icc } = await sharp(await drawing(3).withIccProfile('p3').png().toBuffer()).metadata();
  const profile = Buffer.from(icc as Buffer);
  for (let index = 0; index < profile.readUInt32BE(128); index++) {
    const at = 132 + index * 12;
    if (profile.toString('latin1', at, at + 4) !== 'cprt') continue;
    profile.writeUInt32BE(profile.length, at + 4);
    profile.writeUInt32BE(24, at + 8);
  }
  const text = Buffer.alloc(24);
  text.write(`text\0\0\0\0${MARKER}\0`, 'latin1');
  const marked = Buffer.concat([profile, text]);
  marked.writeUInt32BE(marked.length);
  // Models of devices, in the head.
  marked.write('MARK', 48, 'latin1');
  return marked;
}

/** Pictures of every kind of points, each marked in every place that its format has for what is not drawn. */
export async function markedPictures(): Promise<Record<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-profile-'));
  try {
    const profile = join(folder, 'marked.icc');
    await writeFile(profile, await markedProfile());
    const marked = (channels: 3 | 4, orientation = 6) =>
      drawing(channels)
        .withIccProfile(profile)
        .withExif({
          IFD0: { Artist: MARKER, Copyright: MARKER, Orientation: `${orientation}` },
          IFD2: { UserComment: MARKER, BodySerialNumber: MARKER },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSProcessingMethod: MARKER },
        })
        .withXmp(XMP)
        .withMetadata({ orientation });
    const [jpeg, png, webp, avif, gif] = await Promise.all([
      marked(3).jpeg({ progressive: true }).toBuffer(),
      marked(4).png().toBuffer(),
      marked(4).webp({ lossless: true }).toBuffer(),
      marked(4, 1).avif().toBuffer(),
      drawing(3).gif().toBuffer(),
    ]);
    return {
      'photo.jpg': markJpeg(jpeg),
      'photo.png': markPng(png),
      'photo.webp': markWebp(webp),
      'photo.avif': Buffer.concat([avif, box('free'), box('uuid'), box('mdat')]),
      'photo.gif': markGif(gif),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function markJpeg(jpeg: Buffer): Buffer {
  const segment = (code: number, name: string) => {
    const content = Buffer.from(`${name}${MARKER}`, 'latin1');
    return Buffer.concat([Buffer.from([0xff, code, 0, content.length + 2]), content]);
  };
  const start = jpeg.subarray(0, 2);
  const iptc = segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x12\x1c\x02\x50\0\x0e');
  const parts = [start, iptc, segment(0xfe, ''), segment(0xe2, 'MPF\0'), segment(0xe5, 'SAMSUNG\0'), jpeg.subarray(2)];
  // As phones append a film, and archives hide in pictures.
  return Buffer.concat([...parts, Buffer.from('PK\x03\x04', 'latin1'), marker]);
}

function markPng(png: Buffer): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const end = png.length - 12;
  return Buffer.concat([
    png.subarray(0, 33),
    chunk('tEXt', Buffer.from(`Author\0${MARKER}`, 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(marker)])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`, 'latin1')),
    chunk('tIME', Buffer.from([7, 232, 1, 1, 1, 1, 1])),
    chunk('prVt', marker),
    png.subarray(33, end),
    // After the end of the compressed rows.
    chunk('IDAT', marker),
    png.subarray(end),
    marker,
  ]);
}

function markWebp(webp: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.from('PRIV\0\0\0\0', 'latin1'), marker]);
  chunk.writeUInt32LE(marker.length, 4);
  const marked = Buffer.concat([webp, chunk, marker]);
  marked.writeUInt32LE(webp.length - 8 + chunk.length, 4);
  return marked;
}

function markGif(gif: Buffer): Buffer {
  const start = 13 + (3 << (((gif[10] as number) & 7) + 1));
  const block = (label: number, name: string) =>
    Buffer.concat([
      Buffer.from([0x21, label]),
      ...(name ? [Buffer.from([name.length]), Buffer.from(name)] : []),
      Buffer.from([marker.length]),
      marker,
      Buffer.alloc(1),
    ]);
  return Buffer.concat([
    gif.subarray(0, start),
    block(0xfe, ''),
    block(0xff, 'XMP DataXMP'),
    gif.subarray(start),
    marker,
  ]);
}

function box(type: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + marker.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, marker]);
}

/** A drawing that runs, links, loads and tells, in every way that SVG has. */
export function markedSvg(photo: Buffer): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="https://example.com/${MARKER}.css"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- ${MARKER} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="24" height="16" onload="alert('${MARKER}')"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/${MARKER}/a.png" data-name="${MARKER}">
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${MARKER}</rdf:RDF></metadata>
  <title>Shown</title>
  <style>/* ${MARKER} */ @import "https://example.com/${MARKER}.css"; .dot { fill: #0b5d3b; background: u\\72l(https://example.com/${MARKER}.png) }</style>
  <script>alert('${MARKER}')</script>
  <script xlink:href="https://example.com/${MARKER}.js"/>
  <foreignObject><p xmlns="http://www.w3.org/1999/xhtml" onclick="alert()">${MARKER}</p></foreignObject>
  <h:script xmlns:h="http://www.w3.org/1999/xhtml">alert('${MARKER}')</h:script>
  <defs><linearGradient id="g"><stop stop-color="#fff"/></linearGradient></defs>
  <a xlink:href="javascript:alert('${MARKER}')"><set attributeName="href" to="javascript:alert('${MARKER}')"/><circle class="dot" cx="8" cy="8" r="5" onclick="alert('${MARKER}')"/></a>
  <rect width="6" height="6" fill="url(#g)" style="stroke: url('https://example.com/${MARKER}.svg#a')"/>
  <image xlink:href="https://example.com/${MARKER}.png" width="4" height="4"/>
  <image xlink:href="data:image/png;base64,${photo.toString('base64')}" width="4" height="4"/>
  <image href="data:image/svg+xml,%3Csvg onload='alert(%22${MARKER}%22)'/%3E" width="4" height="4"/>
  <use href="other-${MARKER}.svg#a"/>
  <sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd">${MARKER}</sodipodi:namedview>
</svg>
<!-- ${MARKER} -->
`;
}
