import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto, reference } from '../testing/recto.ts';
import { buildTheme, installedTheme, run, tsc } from '../testing/theme-package.ts';

test('the package of a new theme type-checks, passes its check, and colours a résumé in both of its forms', async () => {
  const folder = await installedTheme('deep-sea', '--extends', 'swiss');
  await run(process.execPath, [tsc, '-p', '.'], { cwd: folder });
  await buildTheme(folder);
  await run(process.execPath, ['scripts/check-theme.js'], { cwd: folder });
  for (const file of ['deep-sea.css', 'deep-sea.js']) {
    const { bytes, code } = await recto(['pdf', reference, '-o', '-', '--theme', join(folder, 'dist', file)]);
    expect(code).toBe(0);
    expect((await inspectPdf(bytes)).colors).toContain('#0b5d3b');
  }
  const { bytes } = await recto(['pdf', reference, '-o', '-', '--theme', 'swiss']);
  expect((await inspectPdf(bytes)).colors).not.toContain('#0b5d3b');
});
