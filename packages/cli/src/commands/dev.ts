import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentThemeName } from '@recto/themes';
import type { Context, ExitCode } from '../context.ts';
import { type Asked, type LiveOptions, liveDocument } from '../dev/live-document.ts';
import { createReporter } from '../dev/reporter.ts';
import { serveLocally } from '../dev/server.ts';
import { shellPage } from '../dev/shell.ts';
import { watchFiles } from '../dev/watch-files.ts';
import { findDocument } from '../document/find-document.ts';
import { parsePaper } from '../document/paper.ts';
import { isThemeFile, isThemeName } from '../document/theme-choice.ts';
import { Failure } from '../failure.ts';
import { openTerminal } from '../output/terminal.ts';
import type { DevOptions } from '../program/dev-command.ts';

/** Shows a résumé in the browser, and again each time it is saved, until the command is stopped. */
export async function dev(
  given: string | undefined,
  { port, json, ...options }: DevOptions,
  context: Context,
): Promise<ExitCode> {
  if (given === '-') throw new Failure('A preview needs a file that can be saved. Give its name.', 2);
  const terminal = openTerminal(context, { json });
  const file = given ?? (await findDocument());
  const live = liveDocument(file, options, context);
  let asked: LiveOptions = options;
  const server = await serveLocally(
    {
      routes: {
        '/': { type: 'text/html; charset=utf-8', content: () => shellPage(file) },
        '/preview.js': { type: 'text/javascript; charset=utf-8', content: () => ownFile('preview.js') },
        '/preview.css': { type: 'text/css; charset=utf-8', content: () => ownFile('preview.css') },
        '/bar.css': { type: 'text/css; charset=utf-8', content: () => ownFile('bar.css') },
        '/view': {
          type: 'application/json',
          content: async (query) => {
            const choices = choicesIn(query, options);
            asked = { ...options, ...choices };
            const view = await live.view(choices);
            watcher.watch(live.watched());
            // A letter is read with its page; what parsers make of it is nothing to check.
            if ('html' in view && view.kind === 'resume') reporter.ask(file, asked);
            return JSON.stringify(view);
          },
        },
      },
      filesAt: live.filesAt,
    },
    port,
  );
  const reporter = createReporter((report) => server.send('report', report));
  const watcher = watchFiles((paths) => {
    server.send('change', { files: [...paths] });
  });
  watcher.watch(live.watched());
  const url = `http://127.0.0.1:${server.port}/`;
  if (port !== 0 && server.port !== port) terminal.warn(`Port ${port} is taken: ${server.port} it is.`);
  terminal.say(`${file} is shown at ${url}\nEach save is shown at once. Ctrl+C ends it.`);
  if (json) await terminal.json({ file, url });
  await stopped();
  watcher.close();
  await Promise.all([reporter.close(), server.close()]);
  return 0;
}

/** What the switches of the page ask for. A file with a theme is the command line's to name. */
function choicesIn(query: URLSearchParams, options: DevChoices): Asked {
  const theme = query.get('theme') ?? undefined;
  const pages = Number(query.get('pages') ?? Number.NaN);
  const audience = query.get('audience') ?? undefined;
  const paper = query.get('paper');
  const palette = query.get('palette');
  const pairing = query.get('pairing');
  return {
    ...(theme !== undefined && (isThemeName(currentThemeName(theme)) || (theme === options.theme && isThemeFile(theme)))
      ? { theme }
      : {}),
    ...(Number.isInteger(pages) && pages >= 1 && pages <= 100 ? { pages } : {}),
    ...(palette === null ? {} : { palette }),
    ...(pairing === null ? {} : { pairing }),
    ...(paper === null ? {} : { paper: parsePaper(paper) }),
    ...(audience === undefined ? {} : { audience }),
  };
}

type DevChoices = Pick<DevOptions, 'theme'>;

/** A file of the build. */
const ownFile = (name: string) => readFile(join(dirname(fileURLToPath(import.meta.url)), 'preview', name));

/** Waits for the signal to end. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
