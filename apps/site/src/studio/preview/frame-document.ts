import { drawnPagesCss } from '@recto/print';

/**
 * The document of the frame that has the sheet. It may load the site's own fonts and pictures that are in the document
 * itself, and nothing else; it runs no script, whatever a résumé says.
 */
export const FRAME_DOCUMENT = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:">
<style>
html,body{margin:0!important}
.recto-paper{box-shadow:0 0 0 .5px rgb(13 35 71/.14),0 1px 2px rgb(13 35 71/.08),0 8px 16px -6px rgb(13 35 71/.16),0 32px 56px -20px rgb(13 35 71/.34)}
${drawnPagesCss}::highlight(recto-lit){background-color:#ffdf80;color:inherit}
</style></head><body></body></html>`;
