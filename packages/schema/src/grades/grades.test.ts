import { describe, expect, test } from 'vitest';
import { formatGrade } from './format-grade.ts';
import { parseGrade } from './parse-grade.ts';

describe('reading a grade', () => {
  test.each([
    ['9.08 / 10', { value: 9.08, scale: 10 }],
    ['9.08/10', { value: 9.08, scale: 10 }],
    ['9,08 / 10', { value: 9.08, scale: 10 }],
    ['93%', { value: 93, scale: 100, kind: 'percent' }],
    ['93 %', { value: 93, scale: 100, kind: 'percent' }],
    ['3.7/4.0', { value: 3.7, scale: 4, kind: 'gpa' }],
    ['3.92/4', { value: 3.92, scale: 4, kind: 'gpa' }],
    ['GPA: 3.7', { value: 3.7, kind: 'gpa' }],
    ['CGPA 9.08/10', { value: 9.08, scale: 10, kind: 'cgpa' }],
    ['9.08/10 CGPA', { value: 9.08, scale: 10, kind: 'cgpa' }],
    ['450/500 marks', { value: 450, scale: 500, kind: 'marks' }],
    ['3.9 out of 4.3', { value: 3.9, scale: 4.3, kind: 'gpa' }],
    ['First class with distinction', { value: 'First class with distinction', kind: 'class' }],
    ['2:1', { value: '2:1', kind: 'class' }],
    ['summa cum laude', { value: 'summa cum laude', kind: 'class' }],
  ])('%s', (score, grade) => {
    expect(parseGrade(score)).toEqual(grade);
  });

  test('scale and kind are left out where the words do not name them', () => {
    expect(parseGrade('98')).toEqual({ value: 98 });
    expect(parseGrade('10 / 10')).toEqual({ value: 10, scale: 10 });
  });

  test.each(['', 'pending', 'A', '5/0', 'x/10', '1/2/3', '9.9.9', '9'.repeat(200)])('%j is not a grade', (score) => {
    expect(parseGrade(score)).toBeUndefined();
  });
});

describe('writing a grade', () => {
  test.each([
    [{ value: 9.08, scale: 10, kind: 'cgpa' } as const, 'en', '9.08\u00a0/\u00a010'],
    [{ value: 93, scale: 100, kind: 'percent' } as const, 'en', '93%'],
    [{ value: 98.89, kind: 'percent' } as const, 'en', '98.89%'],
    [{ value: 93, scale: 100, kind: 'percent' } as const, 'de', '93\u00a0%'],
    [{ value: 3.7, scale: 4, kind: 'gpa' } as const, 'en', '3.7\u00a0/\u00a04.0'],
    [{ value: 4, kind: 'gpa' } as const, 'en', '4.0'],
    [{ value: 8.6, scale: 10, kind: 'gpa' } as const, 'en', '8.6\u00a0/\u00a010'],
    [{ value: 9, scale: 10, kind: 'gpa' } as const, 'en', '9\u00a0/\u00a010'],
    [{ value: 9.08, scale: 10 }, 'de', '9,08\u00a0/\u00a010'],
    [{ value: 9.08, scale: 10 }, 'fa', '۹٫۰۸\u00a0/\u00a0۱۰'],
    [{ value: 450, scale: 500, kind: 'marks' } as const, 'en', '450\u00a0/\u00a0500'],
    [{ value: 98 }, 'en', '98'],
    [{ value: 'First class', kind: 'class' } as const, 'en', 'First class'],
  ])('%j in %s is %s', (grade, locale, text) => {
    expect(formatGrade(grade, { locale })).toBe(text);
  });

  test.each([
    ['3.70/4.0', 'en', '3.70\u00a0/\u00a04.0'],
    ['3.70/4', 'en', '3.70\u00a0/\u00a04'],
    ['GPA: 4', 'en', '4'],
    ['9,10 / 10,00', 'de', '9,10\u00a0/\u00a010,00'],
    ['93.50%', 'en', '93.50%'],
    ['450/500 marks', 'en', '450\u00a0/\u00a0500'],
    ['9.123456/10', 'en', '9.1235\u00a0/\u00a010'],
    ['First class', 'en', 'First class'],
  ])('%j in %s keeps the digits that were written: %s', (score, locale, text) => {
    expect(formatGrade(parseGrade(score) ?? { value: '' }, { locale, score })).toBe(text);
  });
});
