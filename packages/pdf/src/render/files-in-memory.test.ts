import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { fontsOf, runsOf } from '../testing/read-pdf.ts';
import { renderer } from '../testing/renderer.ts';
import { resume, fontRoot as root } from '../testing/resume.ts';
import { createPdfRenderer } from './renderer.ts';

describe('files in memory', () => {
  /** Counts how often files are read. */
  class Counting extends Map<string, Uint8Array> {
    count = 0;
    override get(path: string) {
      this.count += 1;
      return super.get(path);
    }
  }

  const readFonts = () =>
    Promise.all(
      [400, 700].map(async (weight) => {
        const file = `source-serif-4-latin-${weight}-normal.woff2`;
        return [file, await readFile(join(root, file))] as const;
      }),
    );

  it('give the same PDF as files of a directory', async () => {
    const inMemory = await renderer.render(resume(), { files: new Map(await readFonts()), pages: 2 });
    const onDisk = await renderer.render(resume(), { root, pages: 2 });
    const { pdf: _pdf, ...measured } = onDisk;
    expect(inMemory).toMatchObject(measured);
    expect(await runsOf(inMemory.pdf)).toEqual(await runsOf(onDisk.pdf));
    expect(await fontsOf(inMemory.pdf)).toEqual(['SourceSerif4-Bold', 'SourceSerif4-Regular']);
  });

  it('are loaded once for all documents with the same files, and again after one is changed', async () => {
    const chromium = await findChromium({ sources: ['environment', 'bundled'] });
    const alone = createPdfRenderer({ chromium, concurrency: 1 });
    try {
      const files = new Counting(await readFonts());
      await alone.render(resume(), { files, pages: 2 });
      expect(files.count).toBe(2);
      // Each file is read once per document, to compare it.
      await alone.render(resume(), { files, pages: 2 });
      await alone.render(resume(), { files, pages: 2 });
      expect(files.count).toBe(6);
      const others = new Counting([...(await readFonts()), ['more.css', Buffer.from('p {}')]]);
      await alone.render(resume(), { files: others, pages: 2 });
      expect(others.count).toBe(2);
      const [[first, content], [second]] = (await readFonts()) as [[string, Buffer], [string, Buffer]];
      others.set(first, content).set(second, content);
      others.count = 0;
      await alone.render(resume(), { files: others, pages: 2 });
      // The comparisons stop at the first change.
      expect(others.count).toBeGreaterThan(3);
      // A map that lacks one of the files shows no copy of it.
      const { missing } = await alone.render(resume(), { files: new Map([[first, content]]), pages: 2 });
      expect(missing).toEqual([second]);
    } finally {
      await alone.close();
    }
  });

  it('are reported as missing and refused', async () => {
    const html = '<link rel="stylesheet" href="none.css"><img src="../notes.txt"><p>text';
    const { missing, refused } = await renderer.render(html, { files: new Map([['notes.txt', 'private']]) });
    expect([missing, refused]).toEqual([['none.css'], ['notes.txt']]);
  });
});
