import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { FontRule } from '../../fonts/check-fonts.ts';
import { type AccessibilityLocation, type AccessibilityRule, entry, type Rule } from '../rule.ts';

/** Fonts, by the issues of `checkFonts`. */
export const fontRules: Rule[] = [
  fontRule('fonts-embedded', 'Each font is embedded (31-009).', 'embedded'),
  fontRule('glyphs-present', 'No glyph is missing (31-030).', 'missing-glyph'),
  fontRule('characters-mapped', 'Each shown code maps to a character (10-001).', 'unicode'),
  {
    id: 'glyphs-addressed',
    message: 'Each composite TrueType font maps codes to glyphs, in CIDToGIDMap.',
    *check({ pdf }) {
      for (const [, font] of pdf.context.enumerateIndirectObjects()) {
        if (!(font instanceof PDFDict) || font.get(SUBTYPE) !== CID_TRUETYPE) continue;
        if (entry(font, 'CIDToGIDMap') === undefined) yield ofFont(String(entry(font, 'BaseFont')).slice(1));
      }
    },
  },
];

const SUBTYPE = PDFName.of('Subtype');
const CID_TRUETYPE = PDFName.of('CIDFontType2');

function fontRule(id: AccessibilityRule, message: string, rule: FontRule): Rule {
  return {
    id,
    message,
    *check({ fonts }) {
      for (const issue of fonts) if (issue.rule === rule) yield ofFont(issue.location.font, issue.location.page);
    },
  };
}

function ofFont(font: string, page?: number): AccessibilityLocation {
  return page === undefined ? { place: font, font } : { place: `${font}, page ${page}`, font, page };
}
