import { readFileSync } from 'node:fs';
import { forAudience, type ResumeDocument, readResume } from '@recto/schema';
import { describe, expect, test } from 'vitest';
import { reference } from '../testing/recto.ts';
import type { OpenedDocument } from './open-document.ts';
import { sourceFor } from './source-for.ts';

const yaml = `# My number is +91 90000 00000.
basics:
  name: Asha Rao
  phone: +91 90000 00000
work:
  - name: Unbox # pays 12 lakh
    highlights:
      - For all
      - { text: For few, tags: [private] }
meta:
  recto:
    audiences:
      friends: { redact: [basics.email] }
`;
const json = '// My number is 90000.\n{ "basics": { "name": "Asha Rao", "phone": "90000" } }\n';

const opened = (text: string, path?: string): OpenedDocument => ({
  name: path ?? '<stdin>',
  ...(path === undefined ? {} : { path }),
  folder: '/',
  text,
  diagnostics: [],
});
const asPrivate = (resume: ResumeDocument) => forAudience(resume, 'private');
const resumeIn = (text: string, path: string) => readResume(text, { path }).resume as ResumeDocument;

describe('for private', () => {
  test.each([
    ['YAML', yaml, '/cv/my resume.yaml', 'application/yaml'],
    ['YAML of Windows, with a mark', `\ufeff${yaml.replaceAll('\n', '\r\n')}`, '/cv/my resume.yml', 'application/yaml'],
    ['JSON with comments', json, '/cv/my resume.jsonc', 'application/json'],
  ])('%s goes along as it was written', (_, text, path, mediaType) => {
    const source = sourceFor(opened(text, path), asPrivate(resumeIn(text, path)));
    expect(source).toMatchObject({ name: path.replace('/cv/', ''), content: text, mediaType });
  });

  test('what came from stdin gets a name after what it is', () => {
    expect(sourceFor(opened(yaml), asPrivate(resumeIn(yaml, 'a.yaml'))).name).toBe('resume.yaml');
    expect(sourceFor(opened(json), asPrivate(resumeIn(json, 'a.json'))).name).toBe('resume.json');
  });
});

describe('for anybody else', () => {
  const seenBy = (audience: string, text: string, path: string) => forAudience(resumeIn(text, path), audience);

  test.each([
    ['public', yaml, 'resume.yaml'],
    ['public', json, 'resume.json'],
    ['friends', yaml, 'resume.yaml'],
  ])('%s gets what it may see, and no comments or rules', (audience, text, path) => {
    const seen = seenBy(audience, text, path);
    const { name, content } = sourceFor(opened(text, path), seen);
    expect(name).toBe(path);
    expect(readResume(content, { path })).toMatchObject({ resume: seen.resume, diagnostics: [] });
    expect(content).not.toMatch(/My number|lakh|redact|For few/);
    if (audience === 'public') expect(content).not.toMatch(/90000/);
    expect(content).toContain('Asha Rao');
  });

  test('the whole reference résumé comes back from it', () => {
    const text = readFileSync(reference, 'utf8');
    const seen = seenBy('public', text, reference);
    expect(resumeIn(sourceFor(opened(text, reference), seen).content, reference)).toEqual(seen.resume);
  });
});
