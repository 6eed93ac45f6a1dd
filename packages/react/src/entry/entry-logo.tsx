import { type Logo, safeImageUrl } from '@recto/schema';
import * as styles from './entry.css.ts';

/** The mark of an employer or school, before its name. What it shows is told by its words, where it has any. */
export function EntryLogo({ logo }: { logo: Logo | undefined }) {
  const source = logo?.src && safeImageUrl(logo.src);
  if (!source) return null;
  return <img data-part="entry-logo" src={source} alt={logo.alt ?? logo.caption ?? ''} className={styles.logo} />;
}
