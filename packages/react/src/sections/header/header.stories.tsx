import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Page } from '../../resume/page/index.ts';
import { Header } from './header.tsx';

const picture = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${body}</svg>`)}`;

const crest = picture(
  '<circle cx="48" cy="48" r="45" fill="none" stroke="#8a5a1c" stroke-width="4"/><path d="M20 62c9-5 19-5 28 0 9-5 19-5 28 0M48 62V40m0-18v10m-17-3 7 7m27-7-7 7" fill="none" stroke="#8a5a1c" stroke-width="4"/>',
);
const photo = picture(
  '<rect width="96" height="96" fill="#c9d4dc"/><circle cx="48" cy="38" r="19" fill="#6f7f8c"/><path d="M12 96c2-24 16-36 36-36s34 12 36 36z" fill="#6f7f8c"/>',
);

const basics = {
  name: 'Asha Rao',
  label: 'Soil Scientist',
  email: 'asha.rao@example.com',
  phone: '+91 90000 00000',
  url: 'https://asha.example.com',
  location: { city: 'Chennai', countryCode: 'IN' },
  profiles: [{ network: 'ORCID', username: '0000-0000', url: 'https://orcid.example.com/0000-0000' }],
};
const logo = { src: crest, alt: 'Seal with a sun over an open book', caption: 'सिद्धिर्भवति कर्मजा' };

const meta = {
  title: 'Components/Header',
  component: Header,
  args: { basics },
} satisfies Meta<typeof Header>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Name, profession and contacts. Without a picture there is no space for one. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Asha Rao' })).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

/** Crest and motto on the left, contacts with their labels on the right. The motto has its own language. */
export const WithCrest: Story = {
  args: { basics: { ...basics, logo } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Seal with a sun over an open book' })).toBeVisible();
    await expect(canvas.getByText('सिद्धिर्भवति कर्मजा').closest('[lang]')).toHaveAttribute('lang', 'hi');
  },
};

export const WithPhoto: Story = {
  args: { basics: { ...basics, image: photo } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'Asha Rao' })).toBeVisible();
  },
};

/** A long name is smaller where the name of the theme is large, so that no word of it breaks. */
export const LongName: Story = {
  args: { basics: { ...basics, name: 'Maximiliane Hohenstein-Wallersdorf Berger', image: photo } },
  globals: { theme: 'swiss' },
  play: async ({ canvas }) => {
    const name = canvas.getByRole('heading', { level: 1 });
    await expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth + 1);
    await expect(name).toHaveStyle('--recto-name-fit: 26');
  },
};

export const WithCrestAndPhoto: Story = {
  args: { basics: { ...basics, logo, image: photo } },
};

/** Three arrangements of the same markup, by trait. */
export const Arrangements: Story = {
  parameters: { sheet: 'own' },
  render: ({ basics }, { globals: { theme, paper, locale, scheme } }) => (
    <>
      {(['start', 'center', 'split'] as const).map((header) => (
        <Page
          key={header}
          theme={theme}
          paper={paper}
          locale={locale}
          scheme={scheme === 'system' ? undefined : scheme}
          traits={{ header }}
        >
          <Header basics={basics} locale={locale} />
        </Page>
      ))}
    </>
  ),
};

/** A name in another script, with its Latin form and the pronouns below. */
export const LatinName: Story = {
  args: {
    basics: { ...basics, name: 'आशा राव', latinName: 'Asha Rao', pronouns: 'she/her' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('lang', 'hi');
    await expect(canvas.getByText('Asha Rao')).toHaveAttribute('lang', 'und-Latn');
  },
};

/** A name alone. */
export const NameOnly: Story = {
  args: { basics: { name: 'Asha Rao' } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/^Asha Rao$/);
  },
};
