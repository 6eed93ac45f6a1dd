import { type AwardEntry, separators } from '@recto/schema';
import { Text } from '../../parts/text/index.ts';

/** Awarder, rank and summary in one line. */
export function AwardLine({ award: { awarder, rank, summary }, locale }: { award: AwardEntry; locale: string }) {
  const { comma, colon } = separators(locale);
  const origin = [awarder, rank].filter(Boolean).join(comma);
  return (
    <>
      {origin}
      {origin && summary && colon}
      {summary && <Text locale={locale}>{summary}</Text>}
    </>
  );
}
