import { type CharacterIssue, checkCharacters } from '@recto/pdf';
import {
  type AudienceView,
  customSectionKey,
  type DiagnosticLocation,
  type ResumeDocument,
  shownTexts,
  valueRange,
} from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';
import type { Sheet } from './compose-sheet.ts';

/** Characters that no font of a page has, with their place in the document. */
export interface CharacterDiagnostic {
  severity: 'warning';
  rule: CharacterIssue['rule'];
  message: string;
  hint: string;
  location: Partial<DiagnosticLocation> & {
    /** The characters, with their names in Unicode and their code points. */
    characters: Pick<CharacterIssue['location'], 'character' | 'name' | 'codePoints'>[];
    /** The font of this machine that shows them. */
    font?: string;
    /** The first page that shows them. */
    page?: number;
  };
}

/**
 * What a printed sheet lacks: characters that its fonts do not have, such as flags, emoji and rare scripts, and what was
 * printed in their place. Letters of one script are one issue.
 *
 * @param pdf the sheet, printed
 * @param document the document that the sheet was made from
 * @param view what its audience sees of it
 */
export async function characterIssues(
  sheet: Sheet,
  pdf: Uint8Array,
  document: OpenedDocument,
  view: Pick<AudienceView, 'removed'>,
): Promise<CharacterDiagnostic[]> {
  const fonts = sheet.themeFonts.flatMap((path) => sheet.files.get(path) ?? []);
  const found = await checkCharacters(pdf, { text: textOf(sheet.html()), fonts });
  const groups = new Map<string, CharacterIssue[]>();
  for (const issue of found) {
    const key = groupOf(issue);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].map((issues) =>
    withInstallHint(diagnosticOf(issues as [CharacterIssue, ...CharacterIssue[]], document, view), sheet),
  );
}

/** Characters whose font is a package that can be installed: the hint says so. */
function withInstallHint(
  issue: CharacterDiagnostic,
  { missingFonts }: Pick<Sheet, 'missingFonts'>,
): CharacterDiagnostic {
  const [character] = issue.location.characters;
  const font = missingFonts.find(({ characters }) => character && characters.includes(character.character));
  if (!font) return issue;
  return { ...issue, hint: `Install their font once, beside the document: npm install ${font.package}` };
}

/** Letters that lack for one reason are mended in one way: those in one font of the machine, or of one script. */
function groupOf({ rule, location: { character, name, font } }: CharacterIssue): string {
  const isLetter = /^[\p{L}\p{M}]/u.test(character);
  return `${rule} ${isLetter ? (font ?? name.split(' ')[0]) : character}`;
}

function diagnosticOf(
  issues: readonly [CharacterIssue, ...CharacterIssue[]],
  document: OpenedDocument,
  view: Pick<AudienceView, 'removed'>,
): CharacterDiagnostic {
  const [{ rule, message, hint, location }] = issues;
  const characters = issues.map(({ location: { character, name, codePoints } }) => ({ character, name, codePoints }));
  const places = placesOf(
    characters.map(({ character }) => character),
    document,
    view,
  );
  const [first] = places;
  const others =
    places.length < 2
      ? ''
      : places.length === 2
        ? ' The same in one other place.'
        : ` The same in ${places.length - 1} other places.`;
  const { page, font } = location;
  return {
    severity: 'warning',
    rule,
    message: `${issues.length === 1 ? message : messageFor(issues)}${others}`,
    hint,
    location: {
      ...first,
      characters,
      ...(font === undefined ? {} : { font }),
      ...(page === undefined ? {} : { page }),
    },
  };
}

/** How many characters of a script are named in a message. */
const MOST_NAMED = 3;

function messageFor(issues: readonly [CharacterIssue, ...CharacterIssue[]]): string {
  const [{ location }] = issues;
  const named = issues
    .slice(0, MOST_NAMED)
    .map(({ location: { character, codePoints } }) => `${character} (${codePoints})`);
  const more = issues.length - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${more} more` : new Intl.ListFormat('en').format(named);
  return location.font === undefined
    ? `${all} (${location.name.split(' ')[0]}) are in none of the fonts: empty boxes are printed in their place.`
    : `${all} are in none of the fonts: they are printed in ${location.font}, a font of this machine.`;
}

/** Where a document has one of some characters, of the values that are shown. */
function placesOf(
  characters: readonly string[],
  { name, text, resume = {} }: OpenedDocument,
  { removed }: Pick<AudienceView, 'removed'>,
): Partial<DiagnosticLocation>[] {
  const places: Partial<DiagnosticLocation>[] = [];
  for (const { path, text: words } of shownTexts(resume)) {
    const character = characters.find((each) => words.includes(each));
    if (character === undefined || isHidden(resume, path) || removed.some((removal) => isInside(path, removal.path)))
      continue;
    const range = valueRange(resume, path, { text, words: character });
    places.push({ file: name, path, ...(range ? { range } : {}) });
  }
  return places;
}

function isInside(path: readonly (string | number)[], outer: readonly (string | number)[]): boolean {
  return outer.every((step, index) => path[index] === step);
}

function isHidden(resume: ResumeDocument, [section, index]: readonly (string | number)[]): boolean {
  const hidden = resume.meta?.recto?.hidden ?? [];
  const custom = section === 'sections' ? resume.sections?.[Number(index)] : undefined;
  const key = section === 'basics' ? index : custom ? customSectionKey(custom, Number(index)) : section;
  return hidden.includes(String(key));
}

/** The text of a page. Its signs beyond ASCII are as they are, so entities need no decoding. */
function textOf(html: string): string {
  return html.replaceAll(/<(script|style|title)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
}
