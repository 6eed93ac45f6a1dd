import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// East, west, and a zone whose clocks change at midnight: each would change a date in local time.
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago'];

const script = `
  import { formatDate } from ${JSON.stringify(new URL('./format-date.ts', import.meta.url).href)};
  import { formatDateRange } from ${JSON.stringify(new URL('./format-date-range.ts', import.meta.url).href)};
  const out = [];
  for (let month = 1; month <= 12; month++) {
    for (const day of ['', '-01', '-28']) {
      const date = '2024-' + String(month).padStart(2, '0') + day;
      for (const locale of ['en', 'de', 'hi', 'ja', 'fa']) out.push(formatDate(date, { locale, dateFormat: 'd MMMM yyyy' }), formatDate(date, { locale }));
      out.push(formatDateRange({ startDate: date }, { dateFormat: 'yyyy-MM-dd' }));
    }
  }
  for (const year of ['1000', '1582', '1970', '2999']) out.push(formatDate(year + '-01-01', { dateFormat: 'yyyy-MM-dd' }), formatDate(year + '-12-31', { dateFormat: 'd MMM yyyy' }));
  console.log(JSON.stringify(out));
`;

function run(zone: string): string[] {
  const text = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(text) as string[];
}

test('the time zone changes no date', () => {
  const here = run('UTC');
  expect(here).toContain('1 June 2024');
  expect(here.slice(-8)).toEqual([
    '1000-01-01',
    '31 Dec 1000',
    '1582-01-01',
    '31 Dec 1582',
    '1970-01-01',
    '31 Dec 1970',
    '2999-01-01',
    '31 Dec 2999',
  ]);
  for (const zone of ZONES) expect(run(zone)).toEqual(here);
});
