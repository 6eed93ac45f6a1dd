import '@recto/react/styles.css';
import '@recto/themes/banking.css';
import '@recto/themes/banner.css';
import '@recto/themes/classic.css';
import '@recto/themes/developer.css';
import '@recto/themes/editorial.css';
import '@recto/themes/executive.css';
import '@recto/themes/placement.css';
import '@recto/themes/rail.css';
import '@recto/themes/scholar.css';
import '@recto/themes/sidebar-dark.css';
import '@recto/themes/swiss.css';
import '@recto/themes/timeline.css';
import '@recto/print/print.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { LazyComponentPage } from '../src/component-page/lazy-component-page.tsx';
import { componentDescription } from '../src/controls/component-description.ts';
import { sectionControls } from '../src/controls/section-controls.ts';
import { elements } from '../src/manual/page/elements.tsx';
import { ManualContainer } from '../src/manual/page/manual-container.tsx';
import { onSheet } from '../src/sheet/on-sheet.tsx';
import { globalTypes, initialGlobals } from '../src/toolbar/choices.ts';

// How long `findBy…` and `waitFor` wait at most in a browser that a test drives: it only ends what hangs.
if (navigator.webdriver) configure({ asyncUtilTimeout: 600_000 });

export default {
  tags: ['autodocs'],
  decorators: [onSheet],
  argTypesEnhancers: [sectionControls],
  // The panel searches a story when it is asked to: on a page with twelve sheets that takes seconds.
  initialGlobals: { ...initialGlobals, a11y: { manual: true } },
  globalTypes,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    viewport: { options: { phone: { name: 'Phone', styles: { width: '360px', height: '780px' } } } },
    docs: {
      extractComponentDescription: componentDescription,
      renderer: async () => (await import('../src/manual/page/manual-renderer.tsx')).manualRenderer,
      container: ManualContainer,
      page: LazyComponentPage,
      components: elements,
    },
    controls: { expanded: true, exclude: ['ref', 'key'] },
    options: {
      storySort: {
        order: [
          'Start',
          [
            'Welcome',
            'Your first page',
            'Install',
            'Step by step',
            'The document',
            'Composing',
            'Recipes',
            '*',
            'Packages',
            'Releases',
          ],
          'Look',
          ['Themes', 'Theming', 'Tokens', 'Traits', 'Variants', 'Typesetting and print'],
          'Send',
          ['PDF and parsers', 'Accessibility', 'Languages', 'Privacy and audiences', 'Command line'],
          'Components',
          [
            'Resume',
            'Page',
            'Header',
            'Summary',
            'Education',
            'Experience',
            'Projects',
            'Skills',
            '*',
            'Around the sheet',
            'Parts',
          ],
          'Try',
          ['Playground', 'Side by side', 'Gallery', 'True pages'],
        ],
      },
    },
  },
} satisfies Preview;
