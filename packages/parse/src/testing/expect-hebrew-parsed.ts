import type { ResumeDocument } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import { expect, test } from 'vitest';
import { checkParse } from '../contract/check-parse.ts';
import { exampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';

const hebrew: ResumeDocument = {
  basics: {
    name: 'נועה בת־גלים',
    latinName: 'Noa Bat-Galim',
    label: 'מהנדסת תוכנה',
    email: 'noa@example.com',
    phone: '+000 52 010 0123',
    location: { city: 'חיפה', countryCode: 'IL' },
    summary:
      'מהנדסת תוכנה עם שמונה שנות ניסיון בבניית מערכות תכנון, מפרטים ועד הפעלה. אוהבת קוד פשוט ומדידה של תוצאות.',
  },
  work: [
    {
      name: 'סדנת הגלים בע״מ',
      position: 'מהנדסת בכירה',
      startDate: '2021-03',
      highlights: ['העלות ירדה ב־35% (כ־₪80,000 בשנה), במעבר ל־Kubernetes ללא השבתה.'],
    },
    { name: 'מעבדת הנחל', position: 'מפתחת', startDate: '2018-07', endDate: '2021-02' },
  ],
  education: [
    { institution: 'אוניברסיטת המעיינות', area: 'הנדסת מחשבים', studyType: 'תואר ראשון', endDate: '2018-07' },
  ],
  skills: [{ name: 'שפות תכנות', keywords: ['TypeScript', 'Python', 'C++'] }],
  meta: { recto: { locale: 'he' } },
};

/** Tests that a document in Hebrew is parsed completely, in themes. */
export function expectHebrewParsed(themes: readonly ThemeName[]): void {
  test.each(themes)('every field in Hebrew is parsed in %s', async (theme) => {
    const { html, options, resume, check } = exampleSheet('graduate', theme, 'a4', hebrew);
    const { pdf } = await renderer.render(html, options);
    const { issues, fields } = await checkParse(resume, pdf, check);
    expect(issues.map(({ message }) => message)).toEqual([]);
    expect(fields).toBeGreaterThan(25);
  });
}
