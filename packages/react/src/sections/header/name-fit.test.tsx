import { expect, it } from 'vitest';
import { markup, tagsOf } from '../../testing/markup.ts';
import { Header } from './header.tsx';
import { nameFit } from './name-fit.ts';

const LONG = 'Maximiliane Hohenstein-Wallersdorf Berger';

it('leaves short names the size of the theme', () => {
  expect(['Asha Rao', 'Mara Lund', 'ليلى حداد', '山田 太郎', ''].map(nameFit)).toEqual(Array(5).fill(undefined));
});

it('limits the size by the longest word and by the whole, in steps of 2 pt', () => {
  expect(nameFit(LONG)).toBe(26);
  expect(nameFit('Wolfeschlegelsteinhausen')).toBe(24);
  expect(nameFit('Ana Maria da Silva e Sousa')).toBe(42);
  expect(nameFit('Mara Lindqvist')).toBe(66);
});

it('keeps compounds on one line, and makes room for them', () => {
  const html = markup(<Header basics={{ name: 'Ida Featherstonehaugh-Wintergreen' }} />);
  expect(html).toMatch(/>Ida <span class="[^"]+">Featherstonehaugh-Wintergreen<\/span><\/h1>/);
  expect(nameFit('Ida Featherstonehaugh-Wintergreen')).toBe(20);
  expect(nameFit(`Ida ${'Featherstone-'.repeat(5)}Lee`)).toBe(14);
});

it('counts letters, not marks, and ideographs as wider', () => {
  expect(nameFit('Ánà Máría dá Sílvá é Sóúsá'.normalize('NFD'))).toBe(nameFit('Ana Maria da Silva e Sousa'));
  expect(nameFit('欧阳欧阳欧阳欧阳')).toBeLessThan(nameFit('Abcdefghijkl') ?? 0);
});

it('counts capitals, and the letters of scripts with broad ones, as wider', () => {
  expect(nameFit('MAXIMILIANE BERGER')).toBeLessThan(nameFit('Maximiliane Berger') ?? 0);
  expect(nameFit('கயல்விழி செந்தமிழ்')).toBeLessThan(nameFit('Kayalvizhi') ?? 80);
});

it('writes the limit on the name, and nothing on a short one', () => {
  const [long] = tagsOf(markup(<Header basics={{ name: LONG }} />), 'h1');
  expect(long).toContain('style="--recto-name-fit:26"');
  const [short] = tagsOf(markup(<Header basics={{ name: 'Asha Rao' }} />), 'h1');
  expect(short).not.toContain('style');
});
