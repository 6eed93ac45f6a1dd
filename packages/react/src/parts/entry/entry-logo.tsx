import { type Logo, safeImageUrl } from '@recto/schema';
import { caption } from '../../styles/caption.css.ts';
import { otherScript } from '../words.tsx';
import * as styles from './entry.css.ts';

/** The logo of an employer or school, before its name. */
export function EntryLogo({ logo }: { logo: Logo | undefined }) {
  const source = logo?.src && safeImageUrl(logo.src);
  if (!source) return null;
  return <img data-part="entry-logo" src={source} alt={logo.alt ?? ''} className={styles.logo} />;
}

/** The caption of the logo, such as a motto. It is after the heading, because the first words of an entry are its name. */
export function LogoCaption({ logo, locale }: { logo: Logo | undefined; locale: string | undefined }) {
  const words = logo?.caption?.trim();
  if (!words) return null;
  return (
    <p data-part="entry-logo-caption" className={caption} {...otherScript(words, locale)}>
      {words}
    </p>
  );
}
