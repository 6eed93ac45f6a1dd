import { Command } from '@commander-js/extra-typings';
import { configOption } from './options.ts';

/** The options of `recto mcp`. */
export function mcpCommand() {
  return new Command('mcp')
    .description('Give an assistant tools for résumés: schema, validate, edit, check, render (Model Context Protocol).')
    .addOption(configOption())
    .addHelpText(
      'after',
      `
It speaks the protocol over stdin and stdout. It reads and writes beneath the current folder only, and asks no network.

Examples:
  recto mcp
  claude mcp add recto -- npx -y @recto/cli mcp`,
    );
}

/** What the person asked for. */
export type McpOptions = ReturnType<ReturnType<typeof mcpCommand>['opts']>;
