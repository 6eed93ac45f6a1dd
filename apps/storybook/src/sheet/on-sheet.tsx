import { Page, type PageProps } from '@recto/react';
import type { Decorator } from '@storybook/react-vite';
import { type CSSProperties, type PropsWithChildren, useRef } from 'react';
import { argsFromDocument } from './args-from-document.ts';
import { TruePages } from './true-pages.tsx';
import './desk.css';

interface SheetParameters {
  /** A story is laid on a sheet that is given, or brings its own and takes the toolbar's choices as args. */
  sheet?: 'given' | 'own';
  /** Whether the component has words or dates of its own. @default true */
  takesLocale?: boolean;
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What the toolbar sets on the desk and not on the sheet. */
interface DeskGlobals {
  scheme: string;
  /** A factor, or `fit`. */
  density: string;
  /** `wide` is the spacing that WCAG 2.2 asks a page to bear in 1.4.12. */
  spacing: string;
  /** `on` shows the pages that the sheet would be on paper. */
  outlines: string;
}

function Desk({ scheme, density, spacing, outlines, children }: PropsWithChildren<DeskGlobals>) {
  const desk = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLDivElement>(null);
  const isDrawn = outlines === 'on';
  const style = density === 'fit' ? undefined : ({ '--desk-density': density } as CSSProperties);
  return (
    <div ref={desk} className="desk" data-scheme={scheme} data-density={density} data-spacing={spacing} style={style}>
      {isDrawn && <TruePages key={`${density} ${spacing}`} desk={desk} story={story} />}
      <div ref={story} className={isDrawn ? 'desk-story is-drawn' : 'desk-story'}>
        {children}
      </div>
    </div>
  );
}

/**
 * Lays a story on a sheet with the theme, paper, language and colours that the toolbar says, and with the data of the
 * document that it says. Where it says none, the story has its own args, and they go before.
 */
export const onSheet: Decorator = (Story, { args: given, component, globals, parameters }) => {
  const { document, audience, locale, paper, scheme } = globals;
  const [theme, variant] = String(globals.theme).split(' ');
  const { sheet = 'given', takesLocale = true } = parameters as SheetParameters;
  const chosen = {
    theme,
    variant,
    paper,
    locale,
    scheme: scheme === 'system' ? undefined : scheme,
  } as PageProps;
  const options = { theme, locale, audience: audience === 'everyone' ? undefined : audience };
  const args = { ...defined(given), ...argsFromDocument(component, document, options) };
  return (
    <Desk {...(globals as unknown as DeskGlobals)}>
      {sheet === 'own' ? (
        <Story args={{ ...chosen, ...(options.audience && { audience: options.audience }), ...args }} />
      ) : (
        <Page {...chosen} locale={(args.locale as string | undefined) ?? locale}>
          <Story args={takesLocale ? { locale, ...args } : args} />
        </Page>
      )}
    </Desk>
  );
};
