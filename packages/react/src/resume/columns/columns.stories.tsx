import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Experience } from '../../sections/experience/index.ts';
import { Skills } from '../../sections/skills/index.ts';
import { Aside, Columns, Main } from './columns.tsx';

const meta = {
  title: 'Components/Parts/Columns',
  component: Columns,
  subcomponents: { Main, Aside },
  parameters: { takesLocale: false },
  args: {
    children: (
      <>
        <Main>
          <Experience
            entries={[
              {
                name: 'Harbour Analytics',
                position: 'Data Engineer',
                startDate: '2022-03',
                highlights: [
                  'Cut the nightly run from six hours to **forty minutes**',
                  'Trained four colleagues in dbt',
                ],
              },
            ]}
          />
        </Main>
        <Aside>
          <Skills
            entries={[
              { name: 'Languages', keywords: ['Python', 'SQL', 'Rust'] },
              { name: 'Tools', keywords: ['dbt', 'Airflow'] },
            ]}
          />
        </Aside>
      </>
    ),
  },
} satisfies Meta<typeof Columns>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A rail: in a theme that has one, it is on the first page of paper only. */
export const Rail: Story = {
  decorators: [
    (Story) => (
      <div data-recto-columns="rail-start">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const main = canvasElement.querySelector('[data-part="main"]') as HTMLElement;
    const aside = canvasElement.querySelector('[data-part="aside"]') as HTMLElement;
    await expect(aside.getBoundingClientRect().right).toBeLessThan(main.getBoundingClientRect().left);
  },
};

/** Main first, aside second: the order of reading, wherever the theme puts them. */
export const MainAndAside: Story = {
  decorators: [
    (Story) => (
      <div data-recto-columns="aside-end">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const headings = within(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(headings.map((heading) => heading.textContent)).toEqual(['Experience', 'Skills']);
  },
};
