import { finished } from 'node:stream/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { PdfRenderer } from '@recto/pdf';
import type { Context, ExitCode } from '../context.ts';
import { readConfig } from '../document/read-config.ts';
import { openFolder } from '../mcp/folder.ts';
import { createMcpServer } from '../mcp/server.ts';
import type { McpOptions } from '../program/mcp-command.ts';
import { untilStopped } from './until-stopped.ts';

/** Speaks with an assistant over stdin and stdout, until it hangs up. */
export async function serveAssistant({ config: file }: McpOptions, context: Context): Promise<ExitCode> {
  const { stdin, stdout } = context;
  const [folder, config] = await Promise.all([openFolder(process.cwd()), readConfig(file)]);
  const { createPdfRenderer } = await import('@recto/pdf');
  let own: PdfRenderer | undefined;
  const renderer = () => {
    if (context.renderer) return context.renderer;
    own ??= createPdfRenderer({ concurrency: 1 });
    return own;
  };
  const server = createMcpServer({ folder, config, renderer });
  await server.connect(new StdioServerTransport(stdin, stdout));
  // Whoever starts such a server ends it by closing its input.
  await Promise.race([finished(stdin, { writable: false }).catch(() => {}), untilStopped()]);
  await server.close();
  await own?.close();
  return 0;
}
