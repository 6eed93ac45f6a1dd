import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { LintRule } from '../../lint/lint-pdf.ts';
import { entry, type Rule } from '../rule.ts';

/** Fonts, by the findings of `lintPdf`. */
export const fontRules: Rule[] = [
  fontRule('fonts-embedded', 'Each font is embedded (31-009).', 'embedded'),
  fontRule('glyphs-present', 'No glyph is missing (31-030).', 'missing-glyph'),
  fontRule('characters-mapped', 'Each shown code maps to a character (10-001).', 'unicode'),
  {
    id: 'glyphs-addressed',
    description: 'Each composite TrueType font maps codes to glyphs, in CIDToGIDMap.',
    *check({ pdf }) {
      for (const [, font] of pdf.context.enumerateIndirectObjects()) {
        if (!(font instanceof PDFDict) || font.get(SUBTYPE) !== CID_TRUETYPE) continue;
        if (entry(font, 'CIDToGIDMap') === undefined) yield String(entry(font, 'BaseFont')).slice(1);
      }
    },
  },
];

const SUBTYPE = PDFName.of('Subtype');
const CID_TRUETYPE = PDFName.of('CIDFontType2');

function fontRule(id: string, description: string, rule: LintRule): Rule {
  return {
    id,
    description,
    *check({ fonts }) {
      for (const finding of fonts) if (finding.rule === rule) yield finding.message;
    },
  };
}
