import { present } from '../labels/present.ts';

const WORDS = new Set([
  ...Object.values(present).map(fold),
  ...[
    'present',
    'the present',
    'present day',
    'today',
    'now',
    'current',
    'currently',
    'ongoing',
    'to date',
    'till date',
    'till now',
    'until now',
    'aktuell',
    'laufend',
    'jetzt',
    'bis heute',
    'aujourd’hui',
    'présent',
    'en cours',
    'à ce jour',
    'presente',
    'actual',
    'actualmente',
    'la actualidad',
    'hoy',
    'hoje',
    'atualmente',
    'o momento',
    'até o momento',
    'attuale',
    'in corso',
    'ad oggi',
    'nu',
    'teraz',
    'halen',
    'devam ediyor',
    'сейчас',
    'наст. время',
    'по настоящее время',
    'н.в.',
    'зараз',
    'теперішній час',
    'כיום',
    'الآن',
    'اکنون',
    'अब तक',
    'आज',
    '现在',
    '至今',
    '今',
    '현재',
  ].map(fold),
]);

/** The words of all locales that say that a range goes on, in small letters. */
export function presentWords(): readonly string[] {
  return [...WORDS];
}

/** Whether a text at the end of a range means that it goes on. */
export function meansPresent(text: string): boolean {
  if (text.length > 80) return false;
  const folded = fold(text);
  return WORDS.has(folded) || /^[-–—.…]+$/.test(folded);
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFC').replaceAll("'", '’');
}
