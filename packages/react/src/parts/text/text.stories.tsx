import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Text } from './text.tsx';

const meta = {
  title: 'Components/Parts/Text',
  component: Text,
  parameters: { takesLocale: false },
  args: {
    children:
      'Cut memory by **76%**, with *no* loss of quality, in `attention.rs` ([paper](https://papers.example.com/76)).',
  },
  render: (args) => (
    <p>
      <Text {...args} />
    </p>
  ),
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Strong, emphasis, code and links. */
export const Markdown: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('76%').tagName).toBe('STRONG');
    await expect(canvas.getByText('no').tagName).toBe('EM');
    await expect(canvas.getByText('attention.rs').tagName).toBe('CODE');
    await expect(canvas.getByRole('link', { name: 'paper' })).toBeVisible();
  },
};

/** HTML is text. */
export const Html: Story = {
  name: 'HTML',
  args: { children: 'Knows <b>bold</b> & <script>alert(1)</script>' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Knows <b>bold</b> & <script>alert(1)</script>');
    await expect(canvasElement.querySelector('b, script')).toBeNull();
  },
};

/** Two paragraphs, and a line break in the second. */
export const Paragraphs: Story = {
  args: { children: 'Grew the orchard to 1,200 trees.\n\nGrafted by hand,  \nin winter.' },
};
