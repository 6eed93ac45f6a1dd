import type { Award } from '@recto/schema';
import { Text } from '../text/index.ts';

/** Who gave it, the place reached, and what for. */
export function AwardLine({ award: { awarder, rank, summary } }: { award: Award }) {
  const origin = [awarder, rank].filter(Boolean).join(', ');
  return (
    <>
      {origin}
      {origin && summary && ': '}
      {summary && <Text>{summary}</Text>}
    </>
  );
}
