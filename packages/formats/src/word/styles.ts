import { nearestLocale } from '@recto/schema';
import type { Theme } from '@recto/themes';
import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx';
import { BULLET_FIELDS, LINE_FIELDS, PARAGRAPH_FIELDS, styleId, styleName } from './field-styles.ts';
import { pt } from './page-size.ts';
import { wordColor, wordFont } from './theme-fonts.ts';

export const BULLETS = 'recto-bullets';
export const NUMBERS = 'recto-numbers';

/** The room of the number of a publication, in twips: 1.9 em, as on a page. */
export const numberIndent = ({ tokens }: Theme) => pt(tokens.size.body * 1.9);

/** Word measures text in half points. */
const halfPoints = (points: number) => Math.round(points * 2);

const fontOf = (stack: readonly string[]) => {
  const { name, complex } = wordFont(stack);
  return { ascii: name, hAnsi: name, cs: complex };
};

/** Languages whose letters are taller than the line of a theme. */
const TALL: readonly string[] = ['ar', 'bn', 'fa', 'he', 'hi', 'ja', 'ko', 'mr', 'ta', 'te', 'zh-Hans', 'zh-Hant'];

/** The line height of a theme. Fonts have their own, and some that of two lines, so that only tall letters change it. */
const lineHeight = (points: number, locale: string) => ({
  line: pt(points),
  lineRule: TALL.includes(nearestLocale(locale)) ? LineRuleType.AT_LEAST : LineRuleType.EXACT,
});

/** The styles of a document: those of Word for headings and lists, and one for each field, all with the looks of a theme. */
export function stylesOf(theme: Theme, locale: string): IStylesOptions {
  const { tokens, traits } = theme;
  const { color, font, size, leading, space, weight } = tokens;
  const line = (points: number, ratio: number) => lineHeight(points * ratio, locale);
  const heading = { color: wordColor(color.heading), font: fontOf(font.heading), bold: weight.heading >= 600 };
  const isCentred = isCentredHead(theme);
  const body = line(size.body, leading.body);
  return {
    default: {
      document: {
        run: {
          font: fontOf(font.body),
          size: halfPoints(size.body),
          color: wordColor(color.ink),
          language: { value: locale, eastAsia: locale, bidirectional: locale },
        },
        paragraph: { spacing: { ...body, before: 0, after: 0 } },
      },
      title: {
        run: { color: wordColor(color.heading), font: fontOf(font.name), size: halfPoints(size.name), bold: true },
        paragraph: {
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.START,
          spacing: { ...line(size.name, leading.heading), after: pt(2) },
          keepNext: true,
        },
      },
      heading1: {
        run: { ...heading, size: halfPoints(size.heading), allCaps: traits.case === 'upper' },
        paragraph: {
          spacing: { ...line(size.heading, leading.heading), before: pt(space.section), after: pt(space.heading) },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          ...headingDecoration(theme),
        },
      },
      heading2: {
        run: { size: halfPoints(size.entry), bold: true, color: wordColor(color.ink), font: fontOf(font.body) },
        paragraph: { spacing: { ...body, before: pt(space.entry) }, keepNext: true, keepLines: true, outlineLevel: 1 },
      },
      heading3: {
        run: { size: halfPoints(size.body), bold: true, color: wordColor(color.ink), font: fontOf(font.body) },
        paragraph: { spacing: { ...body, before: pt(space.entry / 2) }, keepNext: true, outlineLevel: 2 },
      },
      listParagraph: { paragraph: { spacing: { ...body, before: pt(space.highlight) } } },
      hyperlink: { run: { color: wordColor(color.accent) } },
    },
    characterStyles: [...LINE_FIELDS.map((field) => characterStyle(field, theme)), codeStyle],
    paragraphStyles: [...PARAGRAPH_FIELDS, ...BULLET_FIELDS].map((field) => paragraphStyle(field, theme, locale)),
  };
}

/** A code style, which no theme sets. */
export const CODE_STYLE = styleId('inline code');
const codeStyle: ICharacterStyleOptions = { id: CODE_STYLE, name: styleName('inline code'), run: { font: 'Consolas' } };

/** The bar, the rule, or nothing of a heading. */
function headingDecoration({ tokens, traits }: Theme): IParagraphStyleOptions['paragraph'] {
  const rule = wordColor(tokens.color.rule) ?? 'auto';
  if (traits.heading === 'bar') {
    return { shading: { type: ShadingType.CLEAR, color: 'auto', fill: wordColor(tokens.color.fill) ?? 'D9D9D9' } };
  }
  if (traits.heading === 'plain') return {};
  // Eighths of a point.
  const size = Math.max(2, Math.round(tokens.rule.heading * 8));
  return { border: { bottom: { style: BorderStyle.SINGLE, size, space: 1, color: rule } } };
}

function characterStyle(field: string, { tokens }: Theme): ICharacterStyleOptions {
  const muted = wordColor(tokens.color.muted);
  const isSecondary = field === 'dates' || field === 'location';
  return {
    id: styleId(field),
    name: styleName(field),
    run: { ...(isSecondary && { color: muted }) },
  };
}

/** Whether name and contacts are in the middle of the page. */
const isCentredHead = ({ traits }: Theme) => traits.header === 'center' || traits.header === 'crest';

function paragraphStyle(field: string, theme: Theme, locale: string): IParagraphStyleOptions {
  const { tokens } = theme;
  const { size, space, color, leading } = tokens;
  const isHead = ['latinName', 'label', 'pronouns', 'contacts'].includes(field);
  const base = { id: styleId(field), name: styleName(field), basedOn: 'Normal', quickFormat: true };
  if (isHead) {
    const points = field === 'contacts' ? size.contact : size.label;
    return {
      ...base,
      run: { size: halfPoints(points), color: wordColor(color.muted) },
      paragraph: {
        alignment: isCentredHead(theme) ? AlignmentType.CENTER : AlignmentType.START,
        spacing: lineHeight(points * leading.body, locale),
      },
    };
  }
  if (field === 'highlights continued') return { ...base, paragraph: { indent: { start: pt(space.indent) } } };
  if (field === 'entry details') return { ...base, paragraph: { keepNext: true, keepLines: true } };
  return field === 'highlights' ? { ...base, basedOn: 'ListParagraph' } : base;
}

const SIGNS: Readonly<Record<Theme['traits']['bullet'], string>> = {
  disc: '•',
  small: '•',
  dash: '–',
  triangle: '▸',
};

/** The bullets of a theme, and the numbers of publications. */
export function numberingOf(theme: Theme): INumberingOptions {
  const { tokens, traits } = theme;
  const { space } = tokens;
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: SIGNS[traits.bullet],
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { start: pt(space.indent), hanging: pt(space.indent) } } },
          },
        ],
      },
      {
        reference: NUMBERS,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { start: numberIndent(theme), hanging: numberIndent(theme) } } },
          },
        ],
      },
    ],
  };
}
