import { StyleSheet } from '@react-pdf/renderer';
import { themes } from '@recto/themes';
import { type FaceFormat, type Faces, faces } from './faces.ts';

const { size, leading, space, color, page } = themes.placement.tokens;
/** As on paper. */
const light = (value: string | { light: string }) => (typeof value === 'string' ? value : value.light);
const [INK, MUTED, RULE, FILL] = [color.ink, color.muted, color.rule, color.fill].map(light);

/** What Recto takes for two pages of A4, and what follows from it for text, gaps and the distance of lines. */
const DENSITY = 1.132;
const text = (points: number) => points * (0.875 + 0.125 * DENSITY);
const gap = (points: number) => points * (2 * DENSITY - 1);
const ratio = (value: number) => value + 0.35 * (DENSITY - 1);

/** Of Charis, in em: the height of its letters with all that reaches above and below, a bullet and its space. */
const [HEIGHT, BULLET] = [1.636, 0.593];
/** A line lower than its letters hangs over its box below; a browser would spread that to both sides. */
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
/** In the middle of what stands beside it by its letters. */
const raised = (by: number) => ({ marginTop: -by, marginBottom: by });
const bullet = { paddingLeft: text(space.indent) + 0.1 * body, textIndent: -BULLET * body };
const cell = inset(gutter, gap(space.cell) / 2);
const head = { ...inset(1, gap(space.cell)), ...bold, textAlign: 'center' } as const;
const centred = { ...inset(gutter, gap(space.cell)), textAlign: 'center' } as const;
const boxed = { justifyContent: 'center', borderLeft: line } as const;

const stylesWith = (families: Faces) =>
  StyleSheet.create({
    page: {
      paddingTop: (page.marginBlock / 25.4) * 72 - low,
      paddingBottom: `${page.marginBlock}mm`,
      paddingHorizontal: `${page.marginInline}mm`,
      fontFamily: families.text,
      fontSize: body,
      lineHeight: ratio(leading.body),
      color: INK,
    },
    pageNumber: {
      position: 'absolute',
      right: `${page.marginInline}mm`,
      bottom: `${page.marginBlock * 0.38}mm`,
      fontSize: 8,
      // That of the face. What is rendered late has its own multiplied by its size twice, and is not seen.
      lineHeight: 0,
      color: MUTED,
    },
    bold,
    regular: { color: MUTED, fontWeight: 400 },
    emphasis: { fontFamily: families.italic, fontStyle: 'italic' },
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
    // Scaled to the letters of Charis.
    caption: {
      fontFamily: families.devanagari,
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
    // Below, not above the next: at the head of a page it would be kept.
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
    award: { ...cell, ...bold, width: '30%' },
    awardLine: { ...cell, flex: 1, borderLeft: line },
    project: { ...cell, ...bold, justifyContent: 'center', width: '24.5%' },
    projectDetails: { ...cell, flex: 1, borderLeft: line },
  });

const all = { woff: stylesWith(faces.woff), ttf: stylesWith(faces.ttf) };

/** Those of the document that is being made: its elements are made one after the other, and nothing comes between. */
export let styles = all.ttf;

export function takeFaces(format: FaceFormat): void {
  styles = all[format];
}
