import { type Theme, type ThemeName, themes } from '@recto/themes';
import type { DocumentName } from '../../documents/documents.ts';
import { storyAddress } from '../page/links.ts';
import { LiveSheet } from './live-sheet.tsx';

interface ThemeWallProps {
  /** Those to show. @default all */
  only?: readonly ThemeName[];
  document?: DocumentName;
  /** Whether each says whom it is for. */
  described?: boolean;
}

const STORIES: Partial<Record<DocumentName, string>> = {
  reference: 'try-gallery--vasudev-gupta',
  academic: 'try-gallery--academic',
  designer: 'try-gallery--designer',
};

/** One document in several themes. Each sheet opens its story. */
export function ThemeWall({ only, document = 'graduate', described = false }: ThemeWallProps) {
  const names = only ?? (Object.keys(themes) as ThemeName[]);
  return (
    <div className="live-sheets">
      {names.map((name) => (
        <div key={name} className="live-item">
          <LiveSheet theme={name} document={document} />
          <a href={storyAddress(STORIES[document] ?? 'try-gallery--graduate', `theme:${name}`)} target="_top">
            {name}
          </a>
          {described && <p>{(themes[name] as Theme).description}</p>}
        </div>
      ))}
    </div>
  );
}
