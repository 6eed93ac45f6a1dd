import { expect, test } from 'vitest';
import { apiReports } from './declarations.ts';
import { publicPackages, renew, root } from './packages.ts';

const reports = apiReports(publicPackages);

test.each(publicPackages)('$name declares what it did', async ({ name, short }) => {
  const report = reports.get(name) ?? '';
  expect(report.length).toBeGreaterThan(100);
  await expect(report, renew(name, 'API')).toMatchFileSnapshot(`${root}docs/api/${short}.api.md`);
});
