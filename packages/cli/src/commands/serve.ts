import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createService, serve as listen } from '@recto/batch/service';
import manifest from '../../package.json' with { type: 'json' };
import type { Context, ExitCode } from '../context.ts';
import { readConfig } from '../document/read-config.ts';
import { isThemeFile } from '../document/theme-choice.ts';
import { Failure, systemReason } from '../failure.ts';
import { openJobPool } from '../jobs/job-pool.ts';
import { memoryWarning } from '../jobs/memory-needed.ts';
import { openTerminal } from '../output/terminal.ts';
import type { ServeOptions } from '../program/serve-command.ts';
import { answerRequest } from './serve-answer.ts';
import { serviceParameters, serviceRoutes } from './serve-parameters.ts';
import { untilStopped } from './until-stopped.ts';

/** Milliseconds for one document, where nobody says otherwise. */
const TIMEOUT = 30_000;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** Answers requests until it is stopped; then it finishes those that it has. */
export async function serve(
  { port, host, concurrency, waiting, timeout, size, config: file, json }: ServeOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const config = await readConfig(file);
  const pool = await openJobPool(context, {
    concurrency,
    timeout: timeout === undefined ? TIMEOUT : timeout * 1000,
  });
  try {
    const service = createService({
      version: manifest.version,
      routes: serviceRoutes,
      parameters: serviceParameters,
      documentSchema: await resumeJsonSchema(),
      make: (request, signal) => answerRequest(request, { pool, config, signal }),
      concurrency: pool.concurrency,
      onFailure: (error) => terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      ...(waiting === undefined ? {} : { waiting }),
      ...(size === undefined ? {} : { size: size * 1_000_000 }),
      // A page of a browser can be made to ask for this machine under a name of its own.
      hosts: LOOPBACK.includes(host) ? LOOPBACK : undefined,
    });
    const running = await listen(service, { host, port }).catch((error) => {
      throw new Failure(`${host}:${port} cannot be listened on: ${systemReason(error) ?? error}.`, 2, { cause: error });
    });
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${running.port}`;
    terminal.say(
      `${url} answers, ${pool.concurrency === 1 ? '1 document' : `${pool.concurrency} documents`} at once. Ctrl+C ends it.`,
    );
    const tooMany = memoryWarning(pool.concurrency);
    if (tooMany) terminal.warn(tooMany);
    if (!LOOPBACK.includes(host)) terminal.warn('Whoever can reach this address can use it: it asks for no password.');
    if (config.theme !== undefined && isThemeFile(config.theme)) terminal.say(`The theme is ${config.theme}.`);
    if (json) await terminal.json({ url });
    await untilStopped();
    terminal.progress('Finishing what was begun …');
    await running.stop();
  } finally {
    await pool.close();
  }
  return 0;
}

async function resumeJsonSchema(): Promise<Record<string, unknown>> {
  const path = fileURLToPath(new URL('./resume.schema.json', import.meta.url));
  const { $schema: _, $id: _id, ...schema } = JSON.parse(await readFile(path, 'utf8'));
  return schema;
}
