/**
 * The code of a file in a guide of `packages/react/guides`, which is compared with a project that tests build.
 *
 * @throws {RangeError} when the guide has no such file: a page of the manual would have a hole
 */
export function fileOfGuide(guide: string, file: string): string {
  const blocks = guide.matchAll(/^(?:From )?`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm);
  const [, , code] = [...blocks].find(([, name]) => name === file) ?? [];
  if (code === undefined) throw new RangeError(`There is no file "${file}" in this guide.`);
  return code.trim();
}

/** The page of the guide, with a sheet of one's own in place of `<Resume>`. */
export function withSheet(code: string): string {
  const composed = code
    .replace("import { PrintStyle, Resume } from '@recto/react';", "import { PrintStyle } from '@recto/react';")
    .replace("import resume from '../resume.yaml';", "$&\nimport { Sheet } from './sheet.tsx';")
    .replace('<Resume resume={resume} theme="classic" />', '<Sheet resume={resume} />');
  if (!composed.includes('{ Sheet }') || /\bResume\b/.test(composed)) throw new RangeError('The guide has changed.');
  return composed;
}
