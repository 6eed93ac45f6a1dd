import { formatDiagnostics } from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';
import type { CharacterDiagnostic } from '../page/character-issues.ts';
import type { Terminal } from './terminal.ts';

/** Says to people which characters a page lacks: at their place in the document, else in a sentence. */
export function sayCharacters(
  terminal: Terminal,
  issues: readonly CharacterDiagnostic[],
  { text }: Pick<OpenedDocument, 'text'>,
): void {
  const placed = issues.flatMap(({ location, ...issue }) => {
    const { file, path, range } = location;
    return path && range ? [{ ...issue, location: { ...(file === undefined ? {} : { file }), path, range } }] : [];
  });
  if (placed.length > 0) terminal.say(formatDiagnostics(placed, { text, color: terminal.color }));
  for (const { message, hint, location } of issues) if (!location.range) terminal.warn(`${message} ${hint}`);
}
