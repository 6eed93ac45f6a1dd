import { storybookThemes } from '@recto/brand';
import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { storyName } from '../src/controls/story-name.ts';
import { CopyLink, Tools } from '../src/toolbar/tools.tsx';

/** Whether what is shown has a sheet, for which there is something to choose. */
const hasSheet = ({ viewMode = '', storyId = '' }: { viewMode?: string; storyId?: string }) =>
  viewMode === 'story' || (viewMode === 'docs' && storyId.startsWith('components-'));

const inDark = window.matchMedia('(prefers-color-scheme: dark)');

const brandImage = './brand/marks/wordmark.svg';

const followSystem = () =>
  addons.setConfig({
    theme: create({ ...(inDark.matches ? storybookThemes.dark : storybookThemes.light), brandImage }),
  });

addons.setConfig({
  layout: { navSize: 248 },
  // Pages of prose have nothing to choose.
  layoutCustomisations: {
    showToolbar: ({ viewMode, storyId }, isShown) => hasSheet({ viewMode, storyId }) && isShown,
    // Where whole sheets are compared, they get the whole window.
    showPanel: ({ storyId }, isShown) => !/^try-(?:side-by-side|gallery|true-pages)/.test(storyId ?? '') && isShown,
  },
  sidebar: { showRoots: true, renderLabel: ({ type, name }) => (type === 'story' ? storyName(name) : name) },
  // What is left has words: src/toolbar/tools.tsx.
  toolbar: Object.fromEntries(
    ['zoom', 'copy', 'eject', 'share', 'open-in-editor', 'remount', 'fullscreen'].map((name) => [
      name,
      { hidden: true },
    ]),
  ),
});
followSystem();
inDark.addEventListener('change', followSystem);

addons.register('recto/toolbar', () => {
  addons.add('recto/toolbar/tools', {
    type: types.TOOL,
    title: 'Sheet',
    match: hasSheet,
    render: () => createElement(Tools),
  });
  addons.add('recto/toolbar/link', {
    type: types.TOOLEXTRA,
    title: 'Link',
    match: hasSheet,
    render: () => createElement(CopyLink),
  });
});
