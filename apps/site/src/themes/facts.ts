import { checkOptionsOf, checkParse } from '@recto/parse';
import { type ThemeName, themes } from '@recto/themes';
import { varied } from '../pictures/sheet-pictures.ts';
import { keptValue } from '../resume/kept.ts';
import { readBy } from '../resume/made-by.ts';
import { printOf } from '../resume/print.ts';
import { sheetIn } from '../resume/sheets.ts';

/** A name and a value, as a line of the facts of a theme. */
export type Fact = readonly [name: string, value: string];

const familyOf = ([family = '']: readonly string[]) => family;

/** What a theme is made of, from its own tokens and traits. */
export function factsOf(name: ThemeName): Fact[] {
  const { tokens, traits } = themes[name];
  const { marginBlock, marginInline } = tokens.page;
  return [
    ['Text', familyOf(tokens.font.body)],
    ['Heading', traits.heading],
    ['Dates', traits.dates],
    ['Columns', traits.columns],
    ['Size', `${tokens.size.body} pt`],
    ['Margins', `${marginBlock} × ${marginInline} mm`],
  ];
}

/** How many of the fields of the graduate a parser gets back from the PDF in a theme, of how many. */
export async function parserFact(name: ThemeName): Promise<Fact> {
  const { pdf } = await printOf(sheetIn(varied, name), 'a4');
  const { resume } = varied;
  const options = checkOptionsOf(themes[name], resume);
  const report = await keptValue(`${name}-fields.json`, [pdf, JSON.stringify(options), await readBy()], async () => {
    const { fields, issues } = await checkParse(resume, pdf, options);
    return { fields, lost: new Set(issues.map(({ location }) => location.path)).size };
  });
  return ['Parser', `${report.fields - report.lost}/${report.fields}`];
}
