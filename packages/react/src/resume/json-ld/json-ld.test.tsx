import { expect, it } from 'vitest';
import { fullResume } from '../../testing/full-resume.ts';
import { markup } from '../../testing/markup.ts';
import { JsonLd } from './json-ld.tsx';

const read = (html: string) => JSON.parse(/<script[^>]*>(.*)<\/script>/s.exec(html)?.[1] ?? '');

it('tells search engines who this is', () => {
  expect(read(markup(<JsonLd resume={fullResume} />))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Asha Rao',
    jobTitle: 'Soil Scientist',
    address: { addressLocality: 'Chennai', addressCountry: 'IN' },
    worksFor: [{ name: 'Example Survey' }],
    alumniOf: [{ name: 'Example University' }],
  });
});

it('cannot be ended by a text of the document', () => {
  const name = '</script><script>alert(1)</script><!--';
  const html = markup(<JsonLd resume={{ basics: { name } }} />);
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(read(html).name).toBe(name);
});
