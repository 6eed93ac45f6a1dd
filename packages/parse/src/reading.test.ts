import {
  brokenPdfs,
  circularNames,
  encryptedPdfs,
  largePage,
  manyStreams,
  mutate,
  outcomes,
  oversizedPdfs,
  photographs,
  readingFaults,
  recordOutput,
  sameForAll,
  simplePage,
  smallPdf,
  unusualPdfs,
} from '@recto/pdf-objects/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePdf } from './resume/parse-resume.ts';
import { readers } from './testing/readers.ts';

let output: ReturnType<typeof recordOutput>;
beforeEach(() => {
  output = recordOutput();
});
afterEach(() => {
  output.restore();
  expect(output.calls).toEqual([]);
});

const all = (outcome: string) => sameForAll(readers, outcome);

describe('every reader reads', () => {
  it.each([
    ['a small file', smallPdf()],
    ['a file with object streams', smallPdf({ useObjectStreams: true })],
    ['a file written by hand', Promise.resolve(simplePage())],
  ])('%s', async (_, bytes) => {
    expect(await outcomes(readers, await bytes)).toEqual(all('read'));
    expect((await parsePdf(await bytes)).name).toBe('Ida Sund');
  });

  it('a hundred pages with photographs', async () => {
    expect(await outcomes(readers, photographs())).toEqual(all('read'));
  });

  it('a file whose name tree contains itself', async () => {
    expect(await outcomes(readers, circularNames)).toEqual(all('read'));
  });
});

describe('every reader refuses a file that', () => {
  it.each(brokenPdfs)('$name: $code', async ({ code, bytes }) => {
    expect(await outcomes(readers, bytes)).toEqual(all(code));
  });

  it('is encrypted', async () => {
    for (const [name, bytes] of await encryptedPdfs()) {
      expect([name, await outcomes(readers, bytes)]).toEqual([name, all('encrypted')]);
    }
  });
});

describe('every reader refuses a file that is too large', () => {
  it.each(oversizedPdfs)('$name', async ({ code, bytes }) => {
    expect(await outcomes(readers, bytes)).toEqual(all(code));
  });

  it('in many streams that are each within the limit', async () => {
    await expect(parsePdf(manyStreams())).rejects.toMatchObject({ code: 'too-large' });
  });

  it('and names the limit and what to do', async () => {
    await expect(parsePdf(largePage)).rejects.toThrow(
      'Recto: the PDF is too large: one of its streams decompresses to more than 64 MB. Print the document to a new PDF, or use a file with fewer pages.',
    );
  });
});

it.each(unusualPdfs)('%s: a value or an error of the package', async (_, bytes) => {
  expect(await readingFaults(readers, bytes)).toEqual([]);
});

describe.each([false, true])('a small file, object streams %s', (useObjectStreams) => {
  it('that is cut off anywhere: a value or an error of the package', async () => {
    const bytes = await smallPdf({ useObjectStreams });
    for (let end = 0; end < bytes.length; end += 97) {
      expect([end, await readingFaults(readers, bytes.subarray(0, end))]).toEqual([end, []]);
    }
  });

  it('that is changed in any of 60 ways: a value or an error of the package', async () => {
    const bytes = await smallPdf({ useObjectStreams });
    for (let seed = 1; seed <= 60; seed += 1) {
      expect([seed, await readingFaults(readers, mutate(bytes, seed))]).toEqual([seed, []]);
    }
  });
});
