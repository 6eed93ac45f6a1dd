import { Page, type PageProps } from '@recto/react';
import type { Decorator } from '@storybook/react-vite';
import { type PropsWithChildren, useRef } from 'react';
import { PageMarks, PageOutlines } from './page-outlines.tsx';
import { useInspection } from './use-inspection.ts';
import './desk.css';

interface SheetParameters {
  /** A story is laid on a sheet that is given, or brings its own and takes the toolbar's choices as args. */
  sheet?: 'given' | 'own';
  /** Whether the component has words or dates of its own. @default true */
  takesLocale?: boolean;
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

interface DeskProps extends PropsWithChildren {
  scheme: string;
  /** Whether the pages that the sheet would be on paper are shown with it. */
  outlines: boolean;
}

function Desk({ scheme, outlines, children }: DeskProps) {
  const desk = useRef<HTMLDivElement>(null);
  const inspected = useInspection(desk, outlines);
  return (
    <div ref={desk} className="desk" data-scheme={scheme}>
      {inspected && <PageOutlines inspection={inspected.inspection} />}
      {children}
      {inspected && <PageMarks {...inspected} />}
    </div>
  );
}

/** Lays a story on a sheet with the theme, paper, language and colours that the toolbar says; args of the story go before. */
export const onSheet: Decorator = (Story, { args, globals, parameters }) => {
  const { theme, variant = '', paper, locale, scheme, outlines } = globals;
  const [owner, name] = String(variant).split(' ');
  const { sheet = 'given', takesLocale = true } = parameters as SheetParameters;
  const chosen: PageProps = {
    theme,
    variant: owner === theme ? name : undefined,
    paper,
    locale,
    scheme: scheme === 'system' ? undefined : scheme,
  };
  return (
    <Desk scheme={scheme} outlines={outlines === 'on'}>
      {sheet === 'own' ? (
        <Story args={{ ...chosen, ...defined(args) }} />
      ) : (
        <Page {...chosen} locale={(args.locale as string | undefined) ?? locale}>
          <Story args={takesLocale ? { locale, ...defined(args) } : args} />
        </Page>
      )}
    </Desk>
  );
};
