import type { Meta, StoryObj } from '@storybook/react-vite';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'storybook/test';
import { Document } from './document.tsx';

/** The stylesheets of this page, for the document in the frame. A page of your own names its own ones. */
const stylesheets = () =>
  [...document.head.querySelectorAll('style, link[rel="stylesheet"]')].map(({ outerHTML }) => outerHTML).join('');

const meta = {
  title: 'Components/Around the sheet/Document',
  component: Document,
  parameters: { sheet: 'own' },
  args: {
    resume: {
      basics: {
        name: 'Lena Vogt',
        label: 'Cartographer',
        email: 'lena.vogt@example.com',
        summary: 'Draws maps of places that **change while they are drawn**: coasts, deltas, glaciers.',
      },
      work: [
        {
          name: 'Example Survey',
          position: 'Cartographer',
          startDate: '2017-02',
          highlights: [
            'Drew the delta anew after each of **four floods**',
            'Published 38 sheets under an open licence',
          ],
        },
      ],
    },
  },
  render: (args) => (
    <iframe
      title="The document"
      style={{ display: 'block', inlineSize: '100%', blockSize: 360, border: 0 }}
      srcDoc={`<!doctype html>${renderToStaticMarkup(<Document {...args} />).replace('</head>', () => `${stylesheets()}</head>`)}`}
    />
  ),
} satisfies Meta<typeof Document>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A whole HTML page, as the command line writes it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const markup = canvas.getByTitle('The document').getAttribute('srcdoc');
    await expect(markup).toMatch(/^<!doctype html><html lang="[\w-]+" dir="(?:ltr|rtl)">/);
    await expect(markup).toContain('<meta name="author" content="Lena Vogt"/>');
  },
};
