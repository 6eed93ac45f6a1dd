import { createContext } from 'react';
import type { DocsContextProps } from 'storybook/internal/types';

/** What Storybook knows of the page that is shown: its stories, and the channel to the sidebar. */
export const PageContext = createContext<DocsContextProps | undefined>(undefined);
