/**
 * The document of the frame that has the sheet. It may load the site's own fonts and pictures that are in the document
 * itself, and nothing else; it runs no script, whatever a résumé says.
 */
export const FRAME_DOCUMENT = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:">
<style>
html,body{margin:0!important}
.recto-paper{flex:none;box-shadow:0 0 0 .5px rgb(13 35 71/.14),0 1px 2px rgb(13 35 71/.08),0 8px 16px -6px rgb(13 35 71/.16),0 32px 56px -20px rgb(13 35 71/.34)}
.recto-margin-box{display:flex;box-sizing:border-box;font:8pt/1 var(--recto-font-body,serif);color:var(--recto-color-muted,#555)}
.recto-margin-box:is([data-box^=head],[data-box^=first]){align-items:end;padding-block-end:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box^=foot]{align-items:start;padding-block-start:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box$=right]{justify-content:end}
.recto-margin-box[data-box=head-left]::before{content:var(--recto-margin-head-left)}
.recto-margin-box[data-box=head-right]::before{content:var(--recto-margin-head-right)}
.recto-margin-box[data-box=foot-left]::before{content:var(--recto-margin-foot-left)}
.recto-margin-box[data-box=foot-right]::before{content:var(--recto-margin-foot-right)}
::highlight(recto-lit){background-color:#ffdf80;color:inherit}
</style></head><body></body></html>`;
