import { wordmarkOnCover } from '@recto/brand';

/** The mark and the name, as on the cover. Beside it stands its name in words. */
export function Wordmark() {
  return <span className="wordmark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: wordmarkOnCover }} />;
}
