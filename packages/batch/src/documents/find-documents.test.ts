import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { findBatchDocuments } from './find-documents.ts';

const idsOf = async (patterns: string[], options = {}) =>
  (await findBatchDocuments(patterns, options)).map(({ id }) => id);

test('finds files by pattern, folder and name, in an order in which numbers count', async () => {
  const folder = await folderWith({
    'in/cv-10.yaml': '',
    'in/cv-9.yaml': '',
    'in/deep/er/x.json': '',
    'in/notes.txt': '',
    'in/.hidden/y.yaml': '',
    'in/node_modules/z/resume.json': '',
    'in/out/index.json': '',
  });
  const without = [join(folder, 'in/out')];
  expect(await idsOf([join(folder, 'in')], { without })).toEqual(['cv-9', 'cv-10', 'deep/er/x']);
  expect(await idsOf([join(folder, 'in/**/*.{yaml,json}')], { without })).toEqual(['cv-9', 'cv-10', 'deep/er/x']);
  expect(await idsOf([join(folder, 'in/cv-9.yaml'), join(folder, 'in/*.yaml')])).toEqual(['cv-9', 'cv-10']);
});

test('gives every document an id of its own, also where disks do not tell capitals from small letters', async () => {
  const folder = await folderWith({ 'a/cv.yaml': '', 'a/cv.json': '', 'b/CV.yaml': '', 'b/Ada.yaml': '' });
  const ids = await idsOf([join(folder, 'a/*'), join(folder, 'b/*')]);
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(4);
  expect(ids).toContain('Ada');
});

test('says which pattern finds nothing, and follows no link to a folder of no file', async () => {
  const folder = await folderWith({ 'in/a.yaml': '' });
  await symlink('/nowhere', join(folder, 'in/gone'));
  await expect(idsOf([join(folder, 'in/*.json')])).rejects.toThrow('*.json finds no file.');
  await expect(idsOf([join(folder, 'in/a.yaml'), join(folder, 'no.yaml')])).rejects.toThrow('no.yaml finds no file.');
});
