import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXAMPLES = ['analyst', 'graduate', 'nurse', 'designer'];
const examples = new URL('../../../schema/examples/', import.meta.url);

/** Every sixteenth document cannot be made, each for another reason. */
const WRONG = [
  'basics:\n  name: [1\n',
  '',
  'meta: { recto: { theme: no-such-theme } }\nbasics: { name: Ada }\n',
  '\u0000\u0001',
];

/** A folder of documents: résumés of four people under other names, and some that cannot be made. */
export async function documentsIn(count: number): Promise<{ folder: string; wrong: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-endurance-'));
  await mkdir(join(folder, 'in/cse'), { recursive: true });
  const texts = await Promise.all(EXAMPLES.map((name) => readFile(new URL(`${name}.yaml`, examples), 'utf8')));
  let wrong = 0;
  for (let index = 0; index < count; index += 1) {
    const isWrong = index % 16 === 7;
    if (isWrong) wrong += 1;
    const text = isWrong
      ? (WRONG[(index >> 4) % WRONG.length] as string)
      : (texts[index % texts.length] as string).replace(/^( +name:).*$/m, `$1 Person ${index}`);
    await writeFile(join(folder, `in/${index % 3 === 0 ? 'cse/' : ''}cv-${index}.yaml`), text);
  }
  return { folder, wrong };
}
