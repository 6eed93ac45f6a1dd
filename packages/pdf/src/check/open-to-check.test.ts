import { writtenPdf } from '@recto/pdf-objects/testing';
import { expect, it } from 'vitest';
import { openToCheck } from './open-to-check.ts';

const onePage = () =>
  writtenPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>',
  ]);

it('opens the same bytes once, and again when they have changed in place', async () => {
  const bytes = onePage();
  const pdf = await openToCheck(bytes);
  expect(await openToCheck(bytes)).toBe(pdf);
  expect(await openToCheck(onePage())).not.toBe(pdf);
  bytes.set(new TextEncoder().encode('700'), Buffer.from(bytes).indexOf('600'));
  expect((await openToCheck(bytes)).getPage(0).getWidth()).toBe(700);
});
