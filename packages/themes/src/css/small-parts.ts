import type { Theme } from '../themes/theme.ts';

/** Rules of single choices of `citation`, `icons` and `level`, for a theme that has them. */
export function smallPartCss(page: string, { traits }: Theme): string {
  return [
    traits.citation === 'hanging' ? citationCss(page) : '',
    traits.icons === 'contacts' ? iconCss(`${page}:not([data-recto-icons="none"])`) : '',
    traits.icons === 'contacts' && traits.header === 'rail' && traits.columns === 'rail-start'
      ? hangingIconCss(`${page}:not([data-recto-icons="none"]):has(> [data-part="columns"])`)
      : '',
    traits.level === 'bar' ? levelCss(`${page}:not([data-recto-level="word"])`) : '',
  ].join('');
}

/**
 * A publication as one hanging paragraph. Its year stays a field at the end of the first line, or in the margin: in the run of the
 * text parsers do not know it for a date, and as a float it is painted before the title.
 */
function citationCss(page: string): string {
  const section = `${page}:not([data-recto-citation="lines"]) [data-part="publications"]`;
  return `  ${section} [data-part="entry-title"] { padding-inline-start: var(--recto-space-indent); text-indent: calc(-1 * var(--recto-space-indent)); text-wrap: pretty; }
  ${section} :is([data-part="citation"], [data-part="entry-summary"]) { padding-inline-start: var(--recto-space-indent); }
`;
}

/** Icons of 16 by 16, in lines of 1.3: a letter, a telephone, a pin, a globe, angle brackets. */
const ICONS = {
  email: '<path d="M2 3.5h12v9H2zM2 4l6 5 6-5"/>',
  phone: '<rect x="4.5" y="1.5" width="7" height="13" rx="1.3"/><path d="M7 12.2h2"/>',
  place:
    '<path d="M8 14.5s4.8-4.7 4.8-8.2a4.8 4.8 0 0 0-9.6 0c0 3.5 4.8 8.2 4.8 8.2z"/><circle cx="8" cy="6.3" r="1.7"/>',
  web: '<circle cx="8" cy="8" r="6.2"/><ellipse cx="8" cy="8" rx="2.7" ry="6.2"/><path d="M1.8 8h12.4"/>',
  code: '<path d="M5.2 4 1.5 8l3.7 4M10.8 4l3.7 4-3.7 4"/>',
};

const iconUrl = (drawing: string) =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#000" stroke-width="1.3">${drawing}</svg>`).replaceAll("'", '%27')}")`;

/** The kind of a contact is known by its microformat. */
const KINDS: [string, keyof typeof ICONS][] = [
  ['.u-email', 'email'],
  ['.p-tel', 'phone'],
  ['.p-adr', 'place'],
  ['.u-url', 'web'],
  ['.u-url[href*="git"]', 'code'],
];

const iconCss = (page: string) => `  ${page} [data-part="contact"] { display: flex; }
  ${page} [data-part="contact"] > a { min-inline-size: 0; }
  ${page} [data-part="contact"]::before {
    content: "";
    flex: none;
    box-sizing: border-box;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.12em;
    margin-inline-end: 0.6em;
    background: var(--recto-color-heading);
    mask: var(--recto-icon) center / contain no-repeat;
    print-color-adjust: exact;
  }
${KINDS.map(([kind, icon]) => `  ${page} [data-part="contact"]:has(> ${kind}) { --recto-icon: ${iconUrl(ICONS[icon])}; }\n`).join('')}`;

/** In a rail at the start, icons hang in the margin: a rail is narrow, and an e-mail address stays whole. */
function hangingIconCss(page: string): string {
  const rule = `${page} > [data-part="header"] [data-part="contact"] { margin-inline-start: -1.7em; }`;
  return `  @media print { ${rule} }
  @media screen { @container recto-page (inline-size >= 640px) { ${rule} } }
`;
}

/** A bar of the width of the column, filled to the level. Both are plain colours: a gradient to nothing prints dark. */
const levelCss = (page: string) => `  ${page} [data-part="language"] { display: block; }
  ${page} [data-part="languages"] [data-part="separator"] { display: none; }
  ${page} [data-part="language"][style] {
    --recto-level-rest: color-mix(in srgb, currentColor 25%, transparent);
    margin-block-end: 0.5em;
    padding-block-end: 0.4em;
    background:
      linear-gradient(var(--recto-color-heading), var(--recto-color-heading)) 0 100% / calc(100% * var(--recto-level)) 0.2em no-repeat,
      linear-gradient(var(--recto-level-rest), var(--recto-level-rest)) 0 100% / 100% 0.2em no-repeat;
    print-color-adjust: exact;
  }
  ${page}[dir="rtl"] [data-part="language"] { background-position-x: 100%; }
`;
