import { liveSheet } from '../preview/live-sheet.ts';
import { download, fileName } from './download.ts';
import { bytesOf, fontsFor } from './fonts.ts';
import { standingPage } from './page-html.ts';

/** Pixels of the picture for a pixel of CSS: 192 dots in an inch. */
const SCALE = 2;

/** A picture of each page, as PNG; several pages are several files. */
export async function exportPictures(): Promise<void> {
  const page = await standingPage();
  const frame = liveSheet();
  if (!frame) return;
  const { fonts: usedFonts } = fontsFor(
    page.themeCss,
    page.view.theme,
    page.view.variant,
    frame.sheet.textContent ?? '',
  );
  const fonts = await Promise.all(usedFonts.map(async ({ css, url }) => css.replace(url, await dataUrl(url))));
  // As the rules apply in the frame: those of paper, and none of the screen.
  const rules = [...frame.document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const css = rules.filter((rule) => !rule.startsWith('@font-face')).join('\n');
  const papers = [...frame.document.querySelectorAll<HTMLElement>('.recto-paper')];
  for (const [index, paper] of papers.entries()) {
    const png = await picture(paper, `${fonts.join('\n')}\n${css}`, page.root);
    const number = papers.length === 1 ? '' : `-${index + 1}`;
    download(`${fileName()}${number}.png`, png, 'image/png');
  }
}

async function dataUrl(url: string): Promise<string> {
  const bytes = await bytesOf(url);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}

/** Draws an element by the browser itself, as the content of an SVG picture. */
async function picture(paper: HTMLElement, css: string, root: string): Promise<Blob> {
  const width = Math.round(paper.offsetWidth);
  const height = Math.round(paper.offsetHeight);
  const markup = new XMLSerializer().serializeToString(paper);
  const style = css.replaceAll(':root', '.recto-root').replaceAll(']]>', '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}"><foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml" class="recto-root" ${root.replace('style="', 'style="margin:0;')}><style><![CDATA[${style}]]></style>${markup}</div></foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * SCALE, height: height * SCALE });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))), 'image/png'),
  );
}
