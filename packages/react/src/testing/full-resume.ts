import type { ResumeDocument } from '@recto/schema';

/** A résumé of an invented person that leaves no field empty. */
export const fullResume = {
  basics: {
    name: 'Asha Rao',
    latinName: 'Asha Rao-Menon',
    pronouns: 'she/her',
    label: 'Soil Scientist',
    image: 'https://images.example.com/asha.jpg',
    email: 'asha.rao@example.com',
    phone: '+91 90000 00000',
    url: 'https://asha.example.com',
    summary: 'Knows **soil** from the field to the laboratory.\n\nWrites in `R`.',
    location: {
      address: '1 Example Street',
      postalCode: '600036',
      city: 'Chennai',
      region: 'Tamil Nadu',
      countryCode: 'IN',
    },
    profiles: [
      { network: 'ORCID', username: '0000-0000', url: 'https://orcid.example.com/0000-0000' },
      { network: 'Mastodon', username: '@asha@social.example.com' },
    ],
    logo: { src: './crest.svg', alt: 'Seal with a plough', caption: 'सिद्धिर्भवति कर्मजा' },
  },
  work: [
    {
      id: 'institute',
      name: 'Example Institute of Soil',
      position: 'Head of Field Research',
      location: 'Chennai',
      description: 'public laboratory',
      url: 'https://institute.example.com',
      startDate: '2019-04',
      endDate: '2024-02',
      summary: 'Led a group of nine.',
      highlights: ['Mapped **1,200 fields**', { text: 'Won two grants', tags: ['research'] }],
      keywords: ['Spectroscopy', 'Sampling'],
    },
    {
      name: 'Example Survey',
      startDate: '2012-01',
      positions: [
        {
          position: 'Senior Surveyor',
          startDate: '2015-05',
          summary: 'In charge of the coast.',
          highlights: ['Trained six'],
        },
        { position: 'Surveyor', startDate: '2012-01', endDate: '2015-04' },
      ],
    },
  ],
  volunteer: [
    {
      organization: 'Harbour Library',
      position: 'Reader',
      location: 'Puducherry',
      url: 'https://library.example.com',
      startDate: '2018',
      endDate: '2020',
      summary: 'Read to children.',
      highlights: ['Every Saturday'],
    },
  ],
  education: [
    {
      institution: 'Example University',
      url: 'https://university.example.com',
      area: 'Geology',
      studyType: 'Ph.D.',
      location: 'Leiden',
      startDate: '2008-09',
      endDate: '2012-11',
      grade: { value: 9.08, scale: 10, kind: 'cgpa' },
      courses: ['Pedology', 'Statistics'],
      thesis: 'Clay and *time*',
      summary: 'With a year in Bergen.',
      highlights: ['Prize of the faculty'],
    },
  ],
  coursework: [
    {
      area: 'Chemistry',
      courses: [
        'Analysis',
        { code: 'CH204', name: 'Colloids', grade: 'A', credits: 6, url: 'https://courses.example.com/ch204' },
      ],
    },
  ],
  awards: [
    {
      title: 'Field Prize',
      date: '2021-11',
      awarder: 'Example Academy',
      rank: 'First of 90',
      url: 'https://academy.example.com',
      summary: 'For maps of **salt**',
    },
  ],
  certificates: [
    {
      name: 'Drone Pilot',
      date: '2022-03',
      expires: '2027-03',
      issuer: 'Example Authority',
      credentialId: 'DP-7781',
      url: 'https://authority.example.com/7781',
    },
  ],
  publications: [
    {
      name: 'How Fields Forget',
      authors: ['Jon Vale', 'Asha Rao'],
      publisher: 'Journal of Example Soil',
      releaseDate: '2020-07',
      kind: 'article',
      doi: '10.1000/182',
      url: 'https://journal.example.com/fields',
      summary: 'On erosion.',
      highlights: ['Cited 300 times'],
    },
  ],
  skills: [{ name: 'Laboratory', level: 'Expert', keywords: ['X-ray diffraction', 'Titration'] }],
  languages: [{ language: 'Tamil', fluency: 'Native' }],
  interests: [{ name: 'Gardens', keywords: ['Grafting', 'Compost'] }],
  references: [
    {
      name: 'Kofi Mensah',
      position: 'Professor',
      reference: 'Asks the *right* question.',
      email: 'kofi.mensah@example.com',
      phone: '+41 44 000 00 00',
    },
  ],
  projects: [
    {
      name: 'Salt Atlas',
      description: 'Maps of salt for farmers.',
      entity: 'Example Foundation',
      type: 'atlas',
      roles: ['Editor'],
      advisors: ['Dr. Nina Sand'],
      location: 'Bergen',
      url: 'https://atlas.example.com',
      links: [{ label: 'Printed edition', url: 'https://press.example.com/atlas' }],
      startDate: '2016-02',
      endDate: '2017-06',
      highlights: ['Used in *eleven* districts'],
      keywords: ['Cartography'],
    },
  ],
  sections: [
    { id: 'talks', title: 'Talks', kind: 'list', entries: ['Keynote at Example Conference'] },
    { id: 'availability', title: 'Availability', kind: 'text', entries: ['From March.'] },
  ],
} satisfies ResumeDocument;
