import {
  brokenPdfs,
  circularNames,
  encryptedPdfs,
  endlessDigits,
  mutate,
  outcomes,
  oversizedPdfs,
  photographs,
  readingFaults,
  recordOutput,
  sameForAll,
  simplePage,
  unusualPdfs,
} from '@recto/pdf-objects/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractSource } from './file/attachment/extract-source.ts';
import { readers, smallPdfWithSource } from './testing/readers.ts';

let output: ReturnType<typeof recordOutput>;
beforeEach(() => {
  output = recordOutput();
});
afterEach(() => {
  output.restore();
  expect(output.calls).toEqual([]);
});

const all = (outcome: string) => sameForAll(readers, outcome);

/** The attachment of a file can be read even if its pages cannot. */
const allButSource = (outcome: string, pagesOnly = false) => ({
  ...all(outcome),
  ...(pagesOnly && { extractSource: 'read' }),
});

describe('every reader reads', () => {
  it.each([
    ['a small file', smallPdfWithSource(false)],
    ['a file with object streams', smallPdfWithSource(true)],
    ['a file written by hand', Promise.resolve(simplePage())],
  ])('%s', async (_, bytes) => {
    expect(await outcomes(readers, await bytes)).toEqual(all('read'));
  });

  it('a hundred pages with photographs', async () => {
    expect(await outcomes(readers, photographs())).toEqual(all('read'));
  });

  it('a file whose name tree contains itself', async () => {
    expect(await outcomes(readers, circularNames)).toEqual(all('read'));
  });
});

describe('every reader refuses a file that', () => {
  it.each(brokenPdfs)('$name: $code', async ({ code, bytes, pagesOnly }) => {
    expect(await outcomes(readers, bytes)).toEqual(allButSource(code, pagesOnly));
  });

  it('is encrypted', async () => {
    for (const [name, bytes] of await encryptedPdfs()) {
      expect([name, await outcomes(readers, bytes)]).toEqual([name, all('encrypted')]);
    }
  });

  it('takes its parser quadratic time', async () => {
    await expect(extractSource(endlessDigits)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('no end'),
    });
  });
});

describe('every reader refuses a file that is too large', () => {
  it.each(oversizedPdfs)('$name', async ({ code, bytes, pagesOnly }) => {
    expect(await outcomes(readers, bytes)).toEqual(allButSource(code, pagesOnly));
  });
});

it.each(unusualPdfs)('%s: a value or an error of the package', async (_, bytes) => {
  expect(await readingFaults(readers, bytes)).toEqual([]);
});

describe.each([false, true])('a small file, object streams %s', (useObjectStreams) => {
  it('that is cut off anywhere: a value or an error of the package', async () => {
    const bytes = await smallPdfWithSource(useObjectStreams);
    for (let end = 0; end < bytes.length; end += 97) {
      expect([end, await readingFaults(readers, bytes.subarray(0, end))]).toEqual([end, []]);
    }
  });

  it('that is changed in any of 60 ways: a value or an error of the package', async () => {
    const bytes = await smallPdfWithSource(useObjectStreams);
    for (let seed = 1; seed <= 60; seed += 1) {
      expect([seed, await readingFaults(readers, mutate(bytes, seed))]).toEqual([seed, []]);
    }
  });
});
