import { type Theme, type ThemeName, themes } from '@recto/themes';
import { Radio, RadioGroup } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { themeNames } from '../preview/theme-styles.ts';
import { tokenOf } from '../state/appearance.ts';
import { edit } from '../state/store.ts';

/** A picture of a page in each theme, to choose one. */
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
          <ThemePicture name={name} />
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** A page of a theme, drawn from its own tokens and traits: where the name is, how headings and columns are, and the colours. */
function ThemePicture({ name }: { name: ThemeName }) {
  const theme: Theme = themes[name];
  const colour = (token: string) => String(tokenOf(theme, `color.${token}`) ?? '#141821');
  const { header, columns, heading, ground } = theme.traits;
  const isCentred = header === 'center' || header === 'masthead' || header === 'crest';
  const aside =
    columns.startsWith('aside') || columns.startsWith('rail')
      ? columns.endsWith('start')
        ? 'start'
        : 'end'
      : undefined;
  const width = aside ? 26 : 42;
  const left = aside === 'start' ? 22 : 6;
  const hasBand = ground === 'band';
  return (
    <svg viewBox="0 0 54 76" aria-hidden="true">
      <path fill={colour('paper')} d="M0 0h54v76H0z" />
      {ground === 'column' || (aside && theme.asideBackground) ? (
        <path
          fill={ground === 'column' ? colour('ground') : colour('fill')}
          d={aside === 'start' ? 'M0 0h18v76H0z' : 'M36 0h18v76H36z'}
        />
      ) : null}
      {hasBand && <path fill={colour('ground')} d="M0 0h54v15H0z" />}
      <rect
        fill={hasBand ? colour('groundInk') : colour('ink')}
        x={isCentred ? 15 : left}
        y="6"
        width="24"
        height="3.400"
      />
      <rect
        fill={hasBand ? colour('groundInk') : colour('muted')}
        x={isCentred ? 19 : left}
        y="11"
        width="16"
        height="1.200"
      />
      {[18, 36, 54].map((y) => (
        <g key={y}>
          {heading === 'bar' || heading === 'band' ? (
            <rect fill={colour('fill')} x={left} y={y - 1} width={width} height="4" />
          ) : null}
          <rect fill={colour('heading')} x={left} y={y} width="12" height="1.800" />
          {heading === 'rule' || heading === 'over' || heading === 'between' ? (
            <rect fill={colour('rule')} x={left} y={heading === 'over' ? y - 1.6 : y + 2.8} width={width} height=".5" />
          ) : null}
          {[5, 7.5, 10, 12.5].map((down) => (
            <rect
              key={down}
              fill={colour('ink')}
              opacity=".45"
              x={left + (down > 6 ? 2 : 0)}
              y={y + down}
              width={width - (down % 5 ? 6 : 2)}
              height=".9"
            />
          ))}
        </g>
      ))}
      {aside &&
        [20, 26, 32, 40, 46].map((y) => (
          <rect
            key={y}
            fill={ground === 'column' ? colour('groundInk') : colour('ink')}
            opacity=".5"
            x={aside === 'start' ? 3 : 39}
            y={y}
            width="11"
            height=".9"
          />
        ))}
    </svg>
  );
}
