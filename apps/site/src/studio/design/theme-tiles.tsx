import { Radio, RadioGroup } from 'react-aria-components';
import { address } from '../../address.ts';
import { useLabels } from '../labels/index.ts';
import { themeNames } from '../preview/theme-styles.ts';
import { edit } from '../state/store.ts';

/** The first page of a graduate in a theme: the pages of the site's wall of themes. */
const pictureOf = (theme: string) => address(`pictures/graduate-${theme}-1-256.avif`);

/** A page in each theme, to choose one. */
export function ThemeTiles({ current }: { current: string }) {
  const t = useLabels();
  return (
    <RadioGroup
      className="studio-themes"
      aria-label={t.theme}
      value={current}
      onChange={(theme) =>
        edit([{ path: ['meta', 'recto', 'theme'], value: theme }, { path: ['meta', 'recto', 'variant'] }])
      }
    >
      {themeNames.map((name) => (
        <Radio key={name} value={name} className="studio-theme">
          <img alt="" width="256" height="362" loading="lazy" decoding="async" src={pictureOf(name)} />
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
