/**
 * The stylesheet of what {@link SheetPages} draws around a sheet: page number, name and date in the margin boxes, where
 * `@page` has them on paper. It stands after print.css and the theme.
 */
export const drawnPagesCss = `.recto-paper{flex:none}
.recto-margin-box{display:flex;box-sizing:border-box;font:8pt/1 var(--recto-font-body,serif);color:var(--recto-color-muted,#555)}
.recto-margin-box:is([data-box^=head],[data-box^=first]){align-items:end;padding-block-end:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box^=foot]{align-items:start;padding-block-start:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box$=right]{justify-content:end}
.recto-margin-box[data-box=head-left]::before{content:var(--recto-margin-head-left)}
.recto-margin-box[data-box=head-right]::before{content:var(--recto-margin-head-right)}
.recto-margin-box[data-box=foot-left]::before{content:var(--recto-margin-foot-left)}
.recto-margin-box[data-box=foot-right]::before{content:var(--recto-margin-foot-right)}
`;
