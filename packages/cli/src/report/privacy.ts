import { type AudienceView, forAudience, privateContent, type ResumeDocument, shownTexts } from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';
import type { Finding } from './finding.ts';
import type { Places } from './places.ts';

/** Fields of a person that a public page shows, with what people call them and the way to keep them back. */
const PERSONAL = [
  { path: ['basics', 'email'], called: 'your e-mail address', redact: 'basics.email' },
  { path: ['basics', 'image'], called: 'your photograph', redact: 'basics.image' },
  { path: ['basics', 'location', 'city'], called: 'the place where you live', redact: 'basics.location.city' },
] as const;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Nine digits and more with the signs that people put between them, after a plus or at the start of a word. */
const PHONE = /(?<![\p{L}\p{N}/.-])(?:\+|00)\d(?:[\s()./-]?\d){7,14}(?!\d)/gu;

/**
 * What the public pages of `recto build` would show of a person: the fields that are theirs, and numbers and addresses in
 * running text, which no rule of an audience finds.
 */
export function privacyFindings(document: OpenedDocument, resume: ResumeDocument, places: Places): Finding[] {
  const seen = forAudience(resume, 'public');
  const kept = privateContent(document.text, resume, document.name);
  return [...personal(seen, places), ...inTexts(seen, places), ...attached(kept, places)];
}

function personal({ resume }: AudienceView, places: Places): Finding[] {
  return PERSONAL.flatMap(({ path, called, redact }): Finding[] => {
    const value = path.reduce<unknown>((owner, step) => (owner as Record<string, unknown> | undefined)?.[step], resume);
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [
      {
        check: 'privacy',
        severity: 'info',
        rule: 'shown-in-public',
        message: `Public pages show ${called}.`,
        hint: `To keep it back: meta.recto.audiences.public.redact: [${redact}].`,
        location: places.at([...path]),
      },
    ];
  });
}

function inTexts({ resume, removed }: AudienceView, places: Places): Finding[] {
  const own = resume.basics?.email?.trim().toLowerCase();
  const findings: Finding[] = [];
  for (const { path, text, kind } of shownTexts(resume)) {
    if (kind === 'url' || kind === 'image' || kind === 'email' || String(path.at(-1)) === 'email') continue;
    const found = [
      ...[...text.matchAll(EMAIL)].map(([words]) => ({ words, called: 'an e-mail address' })),
      ...[...text.matchAll(PHONE)].map(([words]) => ({ words, called: 'a phone number' })),
    ];
    for (const { words, called } of found) {
      if (words.toLowerCase() === own) continue;
      findings.push({
        check: 'privacy',
        severity: 'warning',
        rule: 'in-text',
        message: `Public pages show ${called} in a text: ${words}.`,
        hint: 'Leave it out of the text, or give the entry the tag private.',
        location: places.atSeen(path, removed),
      });
    }
  }
  return findings;
}

/** What the PDF carries along for the audience `private`, beyond what a page shows. */
function attached({ comments, hidden, tagged }: ReturnType<typeof privateContent>, places: Places): Finding[] {
  const kinds = [
    ...(comments > 0 ? [comments === 1 ? 'a comment' : `${comments} comments`] : []),
    ...(hidden.length > 0 ? ['hidden sections'] : []),
    ...(tagged.length > 0 ? ['entries with the tag private'] : []),
  ];
  if (kinds.length === 0) return [];
  return [
    {
      check: 'privacy',
      severity: 'info',
      rule: 'attached',
      message: `A PDF for yourself has the document attached, with ${new Intl.ListFormat('en').format(kinds)}.`,
      hint: 'Before you send it: recto pdf with --no-source, or with --audience public.',
      location: places.at([]),
    },
  ];
}
