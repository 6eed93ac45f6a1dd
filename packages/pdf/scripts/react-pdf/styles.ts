import { StyleSheet } from '@react-pdf/renderer';
import { themes } from '@recto/themes';
import { type FontFamilies, type FontFormat, families } from './fonts.ts';

const { size, leading, space, color, page } = themes.placement.tokens;
/** The value on paper, which is always light. */
const light = (value: string | { light: string }) => (typeof value === 'string' ? value : value.light);
const [INK, MUTED, RULE, FILL] = [color.ink, color.muted, color.rule, color.fill].map(light);

/** The density with which Recto fits the document to two pages of A4, and its effect on text, gaps and line heights. */
const DENSITY = 1.132;
const text = (points: number) => points * (0.875 + 0.125 * DENSITY);
const gap = (points: number) => points * (2 * DENSITY - 1);
const ratio = (value: number) => value + 0.35 * (DENSITY - 1);

/** Metrics of Tinos in em: ascent plus descent, and the width of a bullet and a space. */
const [HEIGHT, BULLET] = [1.107, 0.6];
/** Text that is higher than its line overflows its box at the bottom; in a browser, at both sides. */
const overhang = (fontSize: number, lineHeight: number) => ((HEIGHT - lineHeight) / 2) * fontSize;

const body = text(size.body);
const heading = text(size.heading);
const gutter = text(space.gutter);
const low = overhang(body, ratio(leading.body));
const lowInName = overhang(text(size.name), ratio(leading.heading));
const lowInBar = overhang(heading, ratio(leading.heading));

const line = `0.75pt solid ${RULE}`;
const bold = { fontWeight: 700 };
const inset = (inline: number, block: number, by = low) => ({
  paddingHorizontal: inline,
  paddingTop: block - by,
  paddingBottom: block + by,
});
/** Centres text vertically by its letters. */
const raised = (by: number) => ({ marginTop: -by, marginBottom: by });
const bullet = { paddingLeft: text(space.indent) + 0.1 * body, textIndent: -BULLET * body };
const cell = inset(gutter, gap(space.cell) / 2);
const head = { ...inset(1, gap(space.cell)), ...bold, textAlign: 'center' } as const;
const centred = { ...inset(gutter, gap(space.cell)), textAlign: 'center' } as const;
const boxed = { justifyContent: 'center', borderLeft: line } as const;

const stylesWith = (used: FontFamilies) =>
  StyleSheet.create({
    page: {
      paddingTop: (page.marginBlock / 25.4) * 72 - low,
      paddingBottom: `${page.marginBlock}mm`,
      paddingHorizontal: `${page.marginInline}mm`,
      fontFamily: used.text,
      fontSize: body,
      lineHeight: ratio(leading.body),
      color: INK,
    },
    pageNumber: {
      position: 'absolute',
      right: `${page.marginInline}mm`,
      bottom: `${page.marginBlock * 0.38}mm`,
      fontSize: 8,
      // 0 is the line height of the font. Other values are multiplied by the font size twice here, which hides the text.
      lineHeight: 0,
      color: MUTED,
    },
    bold,
    regular: { color: MUTED, fontWeight: 400 },
    emphasis: { fontFamily: used.italic, fontStyle: 'italic' },
    link: { color: INK, textDecoration: 'none' },

    header: {
      flexDirection: 'row',
      alignItems: 'center',
      columnGap: 3 * gutter,
      marginTop: low,
      marginBottom: gap(space.header - space.section) - low,
    },
    logo: { alignItems: 'center' },
    crest: { width: gap(size.logo), height: gap(size.logo) },
    // Scaled to the size of Tinos.
    caption: {
      fontFamily: used.devanagari,
      fontSize: 0.922 * text(size.caption),
      lineHeight: 1.41,
      ...raised(-1.5),
    },
    identity: { flex: 1, textAlign: 'center' },
    name: { ...bold, ...raised(lowInName), fontSize: text(size.name), lineHeight: ratio(leading.heading) },
    label: { ...raised(low), color: MUTED },
    contacts: { ...raised(low), fontSize: text(size.contact), lineHeight: ratio(leading.body) },

    section: { marginTop: gap(space.section) + low },
    title: {
      ...inset(gutter, gap(space.cell) * 0.55, lowInBar),
      ...bold,
      marginBottom: gap(space.heading) - low,
      fontSize: heading,
      lineHeight: ratio(leading.heading),
      backgroundColor: FILL,
    },
    nextLine: { marginTop: gap(space.entry) / 2 },
    nextEntry: { marginTop: gap(space.entry) },
    entryHeader: { ...bold, flexDirection: 'row', justifyContent: 'space-between' },
    bullet,
    // Below a bullet: above the next, the gap would stay at the head of a page.
    spacedBullet: { ...bullet, marginBottom: gap(space.highlight) },

    table: { marginTop: low, marginBottom: -low, border: line },
    row: { flexDirection: 'row' },
    nextRow: { flexDirection: 'row', borderTop: line },
    centred,
    centredLabel: { ...centred, ...bold },
    programHead: { ...head, width: '40%' },
    institutionHead: { ...head, width: '34%', borderLeft: line },
    otherHead: { ...head, flex: 1, borderLeft: line },
    program: { ...boxed, borderLeft: 0, width: '40%' },
    institution: { ...boxed, width: '34%' },
    other: { ...boxed, flex: 1 },
    area: { ...boxed, borderLeft: 0, width: '18%' },
    award: { ...cell, ...bold, width: '25.5%' },
    awardLine: { ...cell, flex: 1, borderLeft: line },
    project: { ...cell, ...bold, justifyContent: 'center', width: '22.5%' },
    projectDetails: { ...cell, flex: 1, borderLeft: line },
  });

const all = { woff: stylesWith(families.woff), ttf: stylesWith(families.ttf) };

/** The styles of the document that is being created. Its elements are created without interruption. */
export let styles = all.ttf;

export function useFonts(format: FontFormat): void {
  styles = all[format];
}
