/** The stylesheet of the page: the faces of the system, navy for links, red for what is wrong. */
export const overviewStyles = `
:root { color-scheme: light dark; --ink: #16161a; --muted: #55555c; --ground: #f4f4f1; --panel: #fff; --edge: #c9c9c4; --link: #1b2a56; --wrong: #b3261e; --odd: #8a5a00 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececea; --muted: #a6a6ab; --ground: #121419; --panel: #1b1e25; --edge: #3a3e48; --link: #a9c3ff; --wrong: #ff9c8f; --odd: #f0c46c } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: baseline; padding: 14px 24px; background: var(--panel); border-block-end: 1px solid var(--edge) }
h1 { margin: 0; font-size: 20px; font-weight: 600 }
form { display: flex; flex: 1; flex-wrap: wrap; gap: 8px 16px; align-items: baseline }
input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); padding: 4px 8px }
input { inline-size: min(22em, 60vw) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
output { margin-inline-start: auto; color: var(--muted); font-variant-numeric: tabular-nums }
nav { display: flex; gap: 12px; font-size: 13px }
main { padding: 24px }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(440px, 100%), 1fr)); gap: 16px; align-items: start; margin: 0; padding: 0; list-style: none }
ul > li { display: flex; gap: 16px; min-inline-size: 0; padding: 12px; background: var(--panel); border: 1px solid var(--edge); content-visibility: auto; contain-intrinsic-size: auto 224px }
li[hidden] { display: none }
ul > li[data-state="failed"] { border-inline-start: 4px solid var(--wrong) }
ul > li > div { flex: 1; min-inline-size: 0; overflow-wrap: anywhere }
img, .blank { display: block; flex: none; inline-size: 140px; block-size: auto; background: #fff; border: 1px solid var(--edge) }
.blank { block-size: 198px; background: var(--ground) }
h2 { margin: 0; font-size: 17px; font-weight: 600; line-height: 1.3 }
p { margin: 2px 0 0 }
a { color: var(--link) }
code { font: 13px/1.5 ui-monospace, monospace }
small, .facts { color: var(--muted); font-size: 13px }
.files { margin-block-start: 8px }
.reason, .error { color: var(--wrong) }
.warning { color: var(--odd) }
details { margin-block-start: 8px }
summary { cursor: pointer }
ol { margin: 6px 0 0; padding-inline-start: 20px }
ol li { margin-block-end: 6px }
@media (width < 480px) {
  header, main { padding-inline: 12px }
  main { padding-block: 12px }
  ul > li { display: block }
  .picture, ul > li > .blank { float: inline-end; margin: 0 0 8px 12px }
  img, .blank { inline-size: 84px }
  .blank { block-size: 119px }
  details { clear: both }
}
@media print { header { position: static } form { display: none } ul > li { break-inside: avoid; content-visibility: visible } }
`.trim();
