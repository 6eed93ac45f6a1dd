import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { JsonLd, personOf } from './json-ld.tsx';

const meta = {
  title: 'Components/Parts/JSON-LD',
  component: JsonLd,
  parameters: { takesLocale: false },
  args: {
    resume: {
      basics: {
        name: 'Asha Rao </script>',
        label: 'Soil Scientist',
        email: 'asha.rao@example.com',
        url: 'https://asha.example.com',
        location: { city: 'Chennai', countryCode: 'IN' },
        profiles: [{ network: 'ORCID', url: 'https://orcid.example.com/0000' }],
      },
      work: [{ name: 'Example Institute of Soil', startDate: '2020' }],
      languages: [{ language: 'Tamil' }, { language: 'English' }],
    },
  },
  render: ({ resume }) => (
    <>
      <JsonLd resume={resume} />
      <pre style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{JSON.stringify(personOf(resume ?? {}), null, 2)}</pre>
    </>
  ),
} satisfies Meta<typeof JsonLd>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Invisible on the page. Search engines read it as a Person of schema.org. A text of the document cannot end the element. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const script = canvasElement.querySelector('script[type="application/ld+json"]');
    await expect(script?.innerHTML).not.toContain('<');
    await expect(JSON.parse(script?.innerHTML ?? '')).toMatchObject({
      '@type': 'Person',
      name: 'Asha Rao </script>',
      worksFor: [{ '@type': 'Organization', name: 'Example Institute of Soil' }],
    });
  },
};
