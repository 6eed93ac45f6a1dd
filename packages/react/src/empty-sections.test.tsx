import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import {
  Awards,
  Certificates,
  Coursework,
  CustomSection,
  Education,
  Experience,
  Highlights,
  Interests,
  Keywords,
  Languages,
  Projects,
  Publications,
  References,
  Skills,
  Summary,
  Tags,
  Volunteering,
} from './index.ts';
import { markup } from './testing/markup.ts';

const sections: Record<string, ComponentType<{ entries: [] | undefined }>> = {
  Awards,
  Certificates,
  Coursework,
  Education,
  Experience,
  Interests,
  Languages,
  Projects,
  Publications,
  References,
  Skills,
  Volunteering,
};

it.each(Object.entries(sections))('%s without entries leaves no heading behind', (_name, Section) => {
  expect(markup(<Section entries={[]} />)).toBe('');
  expect(markup(<Section entries={undefined} />)).toBe('');
});

it('leaves out entries without text', () => {
  expect(markup(<Summary text={undefined} />)).toBe('');
  expect(markup(<Summary text={' \n\n '} />)).toBe('');
  expect(markup(<Highlights items={['', ' ']} />)).toBe('');
  expect(markup(<Keywords items={['']} />)).toBe('');
  expect(markup(<Tags items={[]} />)).toBe('');
  expect(markup(<CustomSection section={{ kind: 'text', title: 'Talks', entries: [] }} />)).toBe('');
});
