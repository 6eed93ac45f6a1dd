import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { documentsIn } from './documents.ts';
import { browsersOf, collect, memoryOf, startRecto, wait } from './processes.ts';

const REQUESTS = 200;
const AT_ONCE = 16;

/** Documents of people who mean no good, or of programs that went wrong. */
const HOSTILE: Record<string, string> = {
  'an alias in an alias': `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefghi'.replaceAll(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)},`.repeat(8)}]\n`)}basics: { name: *i }\n`,
  'ten thousand levels': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'one word of a megabyte': `basics: { name: Ada, summary: ${'x'.repeat(1_000_000)} }\n`,
  'fifty thousand entries': `basics: { name: Ada }\nwork:\n${'  - { name: X, position: Y, startDate: 2020-01 }\n'.repeat(25_000)}`,
  'three megabytes': `basics: { name: Ada }\n# ${'x'.repeat(3_000_000)}\n`,
  'a script': 'basics: { name: "<script>fetch(\'http://127.0.0.1:1/\')</script>", url: "javascript:alert(1)" }\n',
  'files of the machine':
    'basics: { name: Ada, image: /etc/passwd, logo: { src: "file:///etc/passwd" } }\nmeta: { recto: { theme: /etc/passwd } }\n',
  'bytes that are no text': '\u0000\u0001\u0002'.repeat(100),
  'keys of objects': '{"__proto__": {"a": 1}, "constructor": 1, "basics": {"name": "Ada", "__proto__": null}}',
  nothing: '',
};

/** 200 requests, 16 at once, ten hostile, the browser killed twice: each is answered, or refused with a reason. */
export async function service(): Promise<boolean> {
  const { folder } = await documentsIn(1);
  const examples = new URL('../../../schema/examples/', import.meta.url);
  const texts = await Promise.all(
    ['analyst', 'graduate', 'nurse'].map((name) => readFile(new URL(`${name}.yaml`, examples), 'utf8')),
  );
  const child = startRecto(
    ['serve', '--port', '0', '--concurrency', '2', '--waiting', '32', '--timeout', '20', '--json'],
    folder,
  );
  const stderr = collect(child.stderr);
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data');
  const { url } = JSON.parse(`${line}`) as { url: string };
  const hostile = Object.entries(HOSTILE);
  const queue = Array.from({ length: REQUESTS }, (_, index) => ({
    index,
    hostile: index % 20 === 10 ? hostile[(index - 10) / 20] : undefined,
  })).values();
  const answers: Answer[] = [];
  let [done, killed] = [0, 0];

  async function ask(): Promise<void> {
    for (const { index, hostile: bad } of queue) {
      const body = bad?.[1] ?? (texts[index % texts.length] as string);
      const route = ['pdf', 'pdf', 'check', 'html', 'docx'][index % 5] as string;
      answers.push(await send(`${url}/${bad ? 'pdf' : route}`, body, bad?.[0]));
      done += 1;
      if (done === Math.round(REQUESTS / 3) || done === Math.round((2 * REQUESTS) / 3)) {
        for (const pid of browsersOf(child.pid ?? 0)) {
          process.kill(pid, 'SIGKILL');
          killed += 1;
        }
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const health = await (await fetch(`${url}/health`)).json();
  const memory = memoryOf(child.pid ?? 0);
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  const [code] = await ended;
  await rm(folder, { recursive: true });
  await wait(100);
  return report(answers, { killed, code, health: JSON.stringify(health), memory, stderr: stderr() });
}

interface Answer {
  bad: string | undefined;
  status: number;
  code: string | undefined;
  seconds: number;
}

async function send(address: string, body: string, bad: string | undefined): Promise<Answer> {
  const start = performance.now();
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/yaml' } });
    const content = await response.arrayBuffer();
    const seconds = (performance.now() - start) / 1000;
    const code = response.ok ? undefined : JSON.parse(new TextDecoder().decode(content)).code;
    return { bad, status: response.status, code, seconds };
  } catch (error) {
    return { bad, status: 0, code: `${error} ${(error as Error).cause}`, seconds: (performance.now() - start) / 1000 };
  }
}

interface Outcome {
  killed: number;
  code: number;
  health: string;
  memory: number;
  stderr: string;
}

function report(answers: readonly Answer[], { killed, code, health, memory, stderr }: Outcome): boolean {
  const good = answers.filter(({ bad }) => bad === undefined);
  const times = good.map(({ seconds }) => seconds).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]?.toFixed(2);
  const counts = new Map<string, number>();
  for (const { status, code: why = '' } of answers) {
    const kind = `${status} ${why}`.trim();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  console.log([...counts].map(([kind, number]) => `${number} × ${kind}`).join(', '));
  for (const { bad, status, code: why = '', seconds } of answers.filter((answer) => answer.bad !== undefined)) {
    console.log(`  ${bad}: ${status} ${why} after ${seconds.toFixed(1)} s`);
  }
  console.log(`median ${at(0.5)} s, p95 ${at(0.95)} s, p99 ${at(0.99)} s, of documents that mean no harm`);
  console.log(`browsers killed: ${killed}; health after: ${health}; ${memory} MiB; exit ${code}${stderr}`);
  const reasoned = answers.every(({ status, code: why }) => status === 200 || (status >= 400 && why !== undefined));
  return (
    reasoned && answers.length === REQUESTS && good.every(({ status }) => status === 200) && killed >= 2 && code === 0
  );
}
