/**
 * The stylesheet of what {@link SheetPages} draws around a sheet: page number, name and date in the margin boxes, and the
 * grounds of columns, where `@page` has them on paper. It stands after print.css and the theme.
 */
export const drawnPagesCss = `.recto-paper{flex:none}
.recto-paper [data-part=page]{--recto-sheet-margin:calc(-1*var(--recto-bleed-block,0px)) 0 0}
.recto-ground::before{display:block;block-size:100%;inline-size:var(--recto-ground-width);background:var(--recto-color-ground,var(--recto-color-fill,none))}
.recto-ground[data-side=left]::before{content:var(--recto-ground-all-left,none)}
.recto-ground[data-side=right]::before{content:var(--recto-ground-all-right,none)}
[data-page="1"]>.recto-ground[data-side=left]::before{content:var(--recto-ground-left,none)}
[data-page="1"]>.recto-ground[data-side=right]::before{content:var(--recto-ground-right,none)}
.recto-margin-box{display:flex;padding-inline:var(--recto-margin-box-inset,0);box-sizing:border-box;font:8pt/1 var(--recto-font-body,serif);color:var(--recto-color-muted,#555)}
.recto-margin-box:is([data-box^=head],[data-box^=first]){align-items:end;padding-block-end:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box^=foot]{align-items:start;padding-block-start:calc(var(--recto-page-margin-block,15mm)*.3 - .4mm)}
.recto-margin-box[data-box$=right]{justify-content:end}
.recto-margin-box[data-box=head-left]::before{content:var(--recto-margin-head-left)}
.recto-margin-box[data-box=head-right]::before{content:var(--recto-margin-head-right)}
.recto-margin-box[data-box=foot-left]::before{content:var(--recto-margin-foot-left)}
.recto-margin-box[data-box=foot-right]::before{content:var(--recto-margin-foot-right)}
`;
