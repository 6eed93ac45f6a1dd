import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Experience } from '../../sections/experience/index.ts';
import { Skills } from '../../sections/skills/index.ts';
import { Aside, Columns, Main } from './columns.tsx';

const meta = {
  title: 'Parts/Columns',
  component: Columns,
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
