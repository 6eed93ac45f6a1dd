import { Page, type PageProps } from '@recto/react';
import type { Decorator } from '@storybook/react-vite';
import './desk.css';

interface SheetParameters {
  /** A story is laid on a sheet that is given, or brings its own and takes the toolbar's choices as args. */
  sheet?: 'given' | 'own';
  /** Whether the component has words or dates of its own. @default true */
  takesLocale?: boolean;
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Lays a story on a sheet with the theme, paper, language and colours that the toolbar says; args of the story go before. */
export const onSheet: Decorator = (Story, { args, globals, parameters }) => {
  const { theme, paper, locale, scheme } = globals;
  const { sheet = 'given', takesLocale = true } = parameters as SheetParameters;
  const chosen: PageProps = { theme, paper, locale, scheme: scheme === 'system' ? undefined : scheme };
  return (
    <div className="desk" data-scheme={scheme}>
      {sheet === 'own' ? (
        <Story args={{ ...chosen, ...defined(args) }} />
      ) : (
        <Page {...chosen} locale={(args.locale as string | undefined) ?? locale}>
          <Story args={takesLocale ? { locale, ...defined(args) } : args} />
        </Page>
      )}
    </div>
  );
};
