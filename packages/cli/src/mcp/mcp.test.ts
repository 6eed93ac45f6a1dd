import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';

const command = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));
const RESUME = `# mine
basics:
  name: Ada # as on the passport
  label: Engineer
work:
  - name: Works
    startDate: 2020-01
`;

test('an assistant reads, edits, checks and sees a résumé, and nothing outside of its folder', async () => {
  const outside = await folderWith({ 'other.yaml': RESUME });
  const cwd = await folderWith({ 'resume.yaml': RESUME, '.env/resume.yaml': RESUME });
  await symlink(join(outside, 'other.yaml'), join(cwd, 'linked.yaml'));
  await symlink(outside, join(cwd, 'folder'));
  await symlink(join(outside, 'new.pdf'), join(cwd, 'dangling.pdf'));
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, 'mcp'], cwd }));
  try {
    const call = async (name: string, args: Record<string, unknown> = {}) => {
      const result = await client.callTool({ name, arguments: args });
      const content = result.content as { type: string; text?: string; data?: string }[];
      const text = content.map((each) => each.text ?? '').join('\n');
      return { text, isError: result.isError === true, picture: content.find(({ type }) => type === 'image')?.data };
    };
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['read_schema', 'validate', 'edit', 'check', 'render']);
    expect((await call('read_schema')).text).toContain('"coursework"');
    expect((await call('read_schema', { path: 'education.grade' })).text).toContain('"scale"');
    expect(await call('read_schema', { path: 'wrok' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('"wrok"'),
    });

    expect(await call('validate', { file: 'resume.yaml' })).toMatchObject({ isError: false });
    const edits = [
      { path: ['basics', 'label'], value: 'Analyst' },
      { path: ['work', 0, 'highlights'], value: ['Wrote the first program'] },
    ];
    expect((await call('edit', { file: 'resume.yaml', edits })).text).toContain('resume.yaml is written.');
    const written = await readFile(join(cwd, 'resume.yaml'), 'utf8');
    expect(written).toContain('name: Ada # as on the passport\n  label: Analyst');
    const nowhere = [{ path: ['work', 5, 'name'], value: 'Ada' }];
    expect(await call('edit', { file: 'resume.yaml', edits: nowhere })).toMatchObject({
      isError: true,
      text: expect.stringContaining('no such place'),
    });
    expect(await readFile(join(cwd, 'resume.yaml'), 'utf8')).toBe(written);

    expect((await call('check', { file: 'resume.yaml', theme: 'swiss' })).text).toMatch(/^resume\.yaml: 1 page of A4/);
    const shown = await call('render', { file: 'resume.yaml', pdf: 'resume.pdf' });
    expect(shown.text).toMatch(/^\nPage 1 of 1, in the theme classic\.\nresume\.pdf is written\./);
    const picture = await sharp(Buffer.from(shown.picture ?? '', 'base64')).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 1000 });
    expect((await inspectPdf(await readFile(join(cwd, 'resume.pdf')))).text).toContain('Wrote the first program');

    await writeFile(join(cwd, 'note.txt'), 'private');
    for (const [tool, args] of [
      ['validate', { file: '../other.yaml' }],
      ['validate', { file: join(outside, 'other.yaml') }],
      ['validate', { file: 'linked.yaml' }],
      ['edit', { file: 'folder/other.yaml', edits }],
      ['check', { file: '.env/resume.yaml' }],
      ['validate', { file: 'note.txt' }],
      ['render', { file: 'resume.yaml', pdf: '../out.pdf' }],
      ['render', { file: 'resume.yaml', pdf: 'folder/out.pdf' }],
      ['render', { file: 'resume.yaml', pdf: 'dangling.pdf' }],
      ['render', { file: 'resume.yaml', pdf: 'resume.yaml' }],
      ['render', { file: 'resume.yaml', theme: '../theme.css' }],
    ] as const) {
      const answer = await call(tool, args);
      expect({ args, ...answer }).toMatchObject({
        isError: true,
        text: expect.stringMatching(/outside|hidden|link|no document|no name|Invalid/),
      });
    }
    expect(await readFile(join(outside, 'other.yaml'), 'utf8')).toBe(RESUME);
  } finally {
    await client.close();
  }
});
