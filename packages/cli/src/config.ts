import type { PaperName, PaperSize } from '@recto/print';
import type { ThemeName } from '@recto/themes';

/** What `recto` does where neither the command line nor the document (`meta.recto`) says otherwise. */
export interface RectoConfig {
  /** A theme of ours, or a file with one, from the folder of the configuration: `'./theme.ts'`. @default 'classic' */
  theme?: ThemeName | (string & {});
  /** A palette of the theme, a pairing of its fonts, or one of each: `'maroon crimson'`. */
  variant?: string;
  /**
   * A module whose default export has components in place of ours, from the folder of the configuration:
   * `'./components.tsx'`.
   */
  components?: string;
  /** Sheet to print on: a name, or its sides in millimetres. @default 'a4' */
  paper?: PaperName | PaperSize;
  /** Pages to fit the text to. @default as many as it takes */
  pages?: number;
  /** Whether to spread the text to the foot of a last page that is nearly full. @default false */
  fill?: boolean;
  /** BCP 47 tag of headings and dates. @default 'en' */
  locale?: string;
}

/**
 * The configuration, with its types: the default export of `recto.config.ts`.
 *
 * @example
 * import { defineConfig } from '@recto/cli';
 * export default defineConfig({ theme: './theme.ts', paper: 'letter', pages: 1 });
 */
export const defineConfig = (config: RectoConfig): RectoConfig => config;
