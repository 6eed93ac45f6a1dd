import wordmark from '@recto/brand/marks/wordmark-on-cover.svg?url';

/** The wordmark of Recto, on the cover. */
export function Wordmark() {
  return <img className="studio-wordmark" src={wordmark} alt="" />;
}
