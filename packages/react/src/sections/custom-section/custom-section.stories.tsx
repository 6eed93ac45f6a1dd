import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CustomSection } from './custom-section.tsx';

const meta = {
  title: 'Components/Custom section',
  component: CustomSection,
  args: { section: { kind: 'list', title: 'Talks', entries: [] } },
} satisfies Meta<typeof CustomSection>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paragraphs under a heading that the writer chooses. */
export const Text: Story = {
  args: {
    section: {
      kind: 'text',
      title: 'Availability',
      entries: ['Open to work in **Berlin** or from afar, from March.', 'A notice of two months applies.'],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Availability' })).toBeVisible();
    await expect(canvas.getByText('Berlin').tagName).toBe('STRONG');
  },
};

/** Bullets. */
export const List: Story = {
  args: {
    section: {
      kind: 'list',
      title: 'Talks',
      entries: ['*Reading slowly*, Example Conference, 2024', 'Tables without lines, Type Meeting, 2022'],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

export const Work: Story = {
  args: {
    section: {
      kind: 'work',
      title: 'Open-Source Development',
      entries: [
        {
          name: 'Parchment',
          position: 'Maintainer',
          startDate: '2020-05',
          highlights: ['Brought the parser to **full coverage** of the format', 'Answered 300 questions in two years'],
        },
      ],
    },
  },
};

export const Volunteer: Story = {
  args: {
    section: {
      kind: 'volunteer',
      title: 'Clubs',
      entries: [
        { organization: 'Analytics Club', position: 'Strategist', startDate: '2020-03', endDate: '2021-03' },
        { organization: 'Night School', position: 'Teacher', startDate: '2018', endDate: '2019' },
      ],
    },
  },
};

export const Education: Story = {
  args: {
    layout: { education: 'table' },
    section: {
      kind: 'education',
      title: 'Exchange Programmes',
      entries: [
        { institution: 'Example University', studyType: 'Semester abroad', endDate: '2021', score: '1.3 / 1.0' },
      ],
    },
  },
};

export const Coursework: Story = {
  args: {
    section: {
      kind: 'coursework',
      title: 'Certificates of Study',
      entries: [{ area: 'Online', courses: ['Compilers', 'Typography'] }],
    },
  },
};

export const Awards: Story = {
  args: {
    section: {
      kind: 'awards',
      title: 'Scholarships',
      entries: [{ title: 'Merit scholarship', date: '2019', awarder: 'Example Trust' }],
    },
  },
};

export const Certificates: Story = {
  args: {
    section: { kind: 'certificates', title: 'Licences', entries: [{ name: 'Driving licence, class B', date: '2016' }] },
  },
};

export const Publications: Story = {
  args: {
    section: {
      kind: 'publications',
      title: 'Patents',
      entries: [
        {
          name: 'Hinge for folding easels',
          kind: 'patent',
          releaseDate: '2021-07',
          authors: ['Meera Iyer', 'Jon Vale'],
        },
      ],
    },
  },
};

export const Skills: Story = {
  args: {
    layout: { skills: 'tags' },
    section: {
      kind: 'skills',
      title: 'Workshop',
      entries: [{ name: 'Machines', keywords: ['Lathe', 'Mill', 'Laser cutter'] }],
    },
  },
};

export const Languages: Story = {
  args: {
    section: {
      kind: 'languages',
      title: 'Signed Languages',
      entries: [{ language: 'Indian Sign Language', fluency: 'Fluent' }],
    },
  },
};

export const Interests: Story = {
  args: {
    section: {
      kind: 'interests',
      title: 'Outdoors',
      entries: [{ name: 'Mountains', keywords: ['Climbing', 'Skiing'] }],
    },
  },
};

export const References: Story = {
  args: {
    section: {
      kind: 'references',
      title: 'Words of Students',
      entries: [{ name: 'Ravi Menon', reference: 'The only lecture I never missed.' }],
    },
  },
};

export const Projects: Story = {
  args: {
    layout: { projects: 'table' },
    section: {
      kind: 'projects',
      title: 'Blog Posts',
      entries: [
        {
          name: 'What a Caption Is For',
          url: 'https://blog.example.com/captions',
          highlights: ['Explained table captions to **12,000 readers**'],
        },
      ],
    },
  },
};
