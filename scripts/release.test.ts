import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changesOf, published, reportOf, repositoryOf } from './release-report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the changes of a version are found between those of others', () => {
  const changelog = '# @recto/a\n\n## 0.2.0\n\n### Minor Changes\n\n- Two\n\n## 0.1.0\n\n- One\n';
  assert.equal(changesOf(changelog, '0.2.0'), '### Minor Changes\n\n- Two');
  assert.equal(changesOf(changelog, '0.1.0'), '- One');
  assert.equal(changesOf(changelog, '0.1'), '');
});

test('the report has a line for each package, then its changes', () => {
  const one = { name: '@recto/a', version: '0.1.0', files: 12, bytes: 4200, changes: '- New' };
  const other = { ...one, name: '@recto/long', files: 340, changes: '' };
  assert.equal(
    reportOf([one, other]),
    [
      'Would be published:',
      '  @recto/a     0.1.0    12 files      5 kB',
      '  @recto/long  0.1.0   340 files      5 kB',
      '',
      '# @recto/a 0.1.0',
      '',
      '- New',
      '',
      '# @recto/long 0.1.0',
      '',
      'No changes.',
      '',
    ].join('\n'),
  );
});

test('private packages are not published; the others name the repository of the workflow', () => {
  const names = published(root).map(({ manifest }) => manifest.name);
  assert.ok(names.includes('@recto/schema') && !names.includes('@recto/pdf-objects'));
  const environment = { GITHUB_SERVER_URL: 'https://example.com', GITHUB_REPOSITORY: 'ida/recto' };
  assert.deepEqual(repositoryOf('packages/pdf', environment), {
    type: 'git',
    url: 'git+https://example.com/ida/recto.git',
    directory: 'packages/pdf',
  });
  assert.equal(repositoryOf('packages/pdf', {}), undefined);
});

test('nothing is published by hand', () => {
  const { CI: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.ts'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /pnpm release --dry-run/);
});

test('a slip of an option publishes nothing, and says what there is', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.ts', '--dry'], {
    cwd: root,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /Unknown option '--dry'\npnpm release --dry-run/);
});
