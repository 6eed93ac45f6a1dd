import type { UsualDocument } from './usual-document.ts';

const person = { name: 'Noor Haddad', label: 'Surveyor' };
const shown = ['Noor Haddad', 'Surveyor'];

/** Documents with one slip each, of people who write by hand. */
export const slips: Record<string, UsualDocument> = {
  'an end before its start': {
    data: { basics: person, work: [{ name: 'Terra', startDate: '2021-03', endDate: '2019-04' }] },
    shows: [...shown, 'Terra', '2021-03', '2019-04'],
  },
  'a month that is none, a day that is none, a season, a quarter, words': {
    data: {
      basics: person,
      work: [
        { name: 'A', startDate: '2021-13', endDate: '2022-02-30' },
        { name: 'B', startDate: 'Spring 2020', endDate: 'Q3 2021' },
        { name: 'C', startDate: 'a while ago', endDate: 'soon' },
      ],
    },
    shows: [...shown, '2021-13', '2022-02-30', 'Spring 2020', 'Q3 2021', 'a while ago', 'soon'],
  },
  'addresses that cannot be links': {
    data: {
      basics: { ...person, url: 'skype:noor', profiles: [{ network: 'Chat', url: 'javascript:alert(1)' }] },
      work: [
        { name: 'Terra', url: 'ask me' },
        { name: 'Luna', url: ['https://a.example', 'https://b.example'] },
      ],
    },
    shows: [...shown, 'skype:noor', 'javascript:alert(1)', 'ask me', 'https://a.example, https://b.example'],
    changed: [],
  },
  'keywords as groups, also with lists and flags in them': {
    data: {
      basics: person,
      skills: [
        {
          name: 'Tools',
          keywords: [{ name: 'GIS', level: 3 }, { keyword: 'Lidar' }, { skill: 'Drones', certified: true }],
        },
        { name: 'Other', keywords: { field: ['Levels', 'Poles'], desk: 'AutoCAD', radio: true } },
      ],
    },
    shows: [...shown, 'GIS (3)', 'Lidar', 'Drones', 'field: Levels, Poles', 'desk: AutoCAD', 'radio'],
    changed: ['true'],
  },
  'numbers and flags where text was meant': {
    data: {
      basics: { name: 4711, phone: 3012345, label: true, location: { postalCode: 1010 } },
      work: [{ name: 365, startDate: 2019, highlights: [100, 'Two', false] }, 42],
      education: [{ institution: 'ETH', score: 5.5, courses: 101 }],
    },
    shows: ['4711', '3012345', '1010', '365', '2019', '100', '42', '5.5', '101'],
  },
  'lists where text was meant': {
    data: {
      basics: { ...person, summary: ['One.', 'Two.'], email: ['a@example.com', 'b@example.com'], phone: ['1', '2'] },
      work: [{ name: ['Terra', 'Luna'], position: ['Lead', 'Trainer'], location: ['Beirut', 'remote'] }],
    },
    shows: [
      ...shown,
      'One.\nTwo.',
      'a@example.com, b@example.com',
      '1, 2',
      'Terra, Luna',
      'Lead, Trainer',
      'Beirut, remote',
    ],
  },
  'text where lists were meant': {
    data: {
      basics: { ...person, profiles: 'https://github.com/noor' },
      work: 'Terra, since 2019',
      skills: 'GIS, Lidar',
      languages: 'Arabic',
      education: { institution: 'AUB', courses: 'Geodesy, Law' },
      references: 'On request',
      projects: [{ name: 'Map', roles: 'Author', keywords: 'maps; levels', links: 'https://map.example' }],
    },
    shows: [
      ...shown,
      'https://github.com/noor',
      'Terra, since 2019',
      'GIS, Lidar',
      'Arabic',
      'Geodesy',
      'On request',
      'levels',
      'https://map.example',
    ],
    changed: ['Geodesy, Law', 'maps; levels'],
  },
  'groups where lists were meant': {
    data: {
      basics: { ...person, profiles: { github: { username: 'noor' }, LinkedIn: 'https://linkedin.com/in/noor' } },
      work: { Terra: { position: 'Lead' }, Luna: 'Night shifts' },
      skills: { Field: ['Levels'], Python: 4, Office: 'daily' },
      interests: { Chess: null },
      awards: { 'Gold Level': 2020 },
      references: { 'Sami Aoun': 'Exact.' },
    },
    shows: [
      ...shown,
      'noor',
      'https://linkedin.com/in/noor',
      'Terra',
      'Night shifts',
      'Levels',
      'Python',
      '4',
      'Chess',
      'Gold Level',
      '2020',
      'Sami Aoun',
    ],
  },
  'lists in lists, and lists of one': {
    data: {
      basics: [{ name: 'Noor Haddad' }, { label: 'Surveyor' }],
      work: [[{ name: 'Terra', highlights: [['One', 'Two'], 'Three'] }], [{ name: 'Luna' }]],
      education: [[{ institution: 'AUB' }]],
    },
    shows: [...shown, 'Terra', 'One', 'Two', 'Three', 'Luna', 'AUB'],
  },
  'null, empty texts, empty groups': {
    data: {
      basics: { ...person, email: null, phone: '', location: {}, profiles: [null, {}, { network: '' }] },
      work: [null, { name: 'Terra', endDate: null, summary: '', highlights: [null, '', 'One'], keywords: null }],
      education: null,
      meta: null,
    },
    shows: [...shown, 'Terra', 'One'],
  },
  'an employer, a place and a name in parts': {
    data: {
      basics: {
        name: { first: 'Noor', last: 'Haddad' },
        label: 'Surveyor',
        city: 'Beirut',
        country: 'LB',
        github: 'noor',
      },
      work: [
        {
          company: { name: 'Terra', url: 'https://terra.example' },
          location: { city: 'Tyre', country: { name: 'Lebanon' } },
        },
      ],
    },
    shows: [...shown, 'Beirut', 'LB', 'noor', 'Terra (https://terra.example)', 'Tyre, Lebanon'],
    changed: ['Noor', 'Haddad'],
  },
  'bullets and courses as groups': {
    data: {
      basics: person,
      work: [
        { name: 'Terra', highlights: [{ title: 'Mapped 40 km' }, { text: 'Led 5', impact: 'high' }, { 1: 'Won' }] },
      ],
      education: [{ institution: 'AUB', courses: [{ name: 'Geodesy', grade: 'A' }] }],
      coursework: [{ area: 'Law', courses: [{ title: 'Land Law', credits: '3 ECTS' }, { code: 'L1' }] }],
    },
    shows: [...shown, 'Mapped 40 km', 'Led 5', 'Won', 'Geodesy (A)', 'Land Law', 'L1'],
    changed: ['3 ECTS'],
  },
  'a link without an address, and a grade in words': {
    data: {
      basics: person,
      projects: [{ name: 'Map', links: [{ label: 'Code on request' }] }],
      education: [{ institution: 'AUB', grade: 'With distinction' }],
    },
    shows: [...shown, 'Code on request', 'With distinction'],
  },
  'sections of the writer without a kind, or with a wrong one': {
    data: {
      basics: person,
      sections: [
        { name: 'Patents', items: ['A level with a lamp'] },
        { title: 'Talks', kind: 'talk', entries: [{ name: 'Lidar at Night', publisher: 'FIG', releaseDate: '2020' }] },
        { title: 'Posts', kind: 'wrok', entries: [{ name: 'Luna' }] },
        'Open to relocation.',
      ],
    },
    shows: [...shown, 'Patents', 'A level with a lamp', 'Lidar at Night', 'FIG', 'Luna', 'Open to relocation.'],
    changed: ['wrok'],
  },
  'settings that are not known': {
    data: {
      basics: person,
      meta: {
        recto: {
          paper: 'A0',
          pages: 'two',
          theme: 'classic',
          layout: { skills: 'grid' },
          print: { fill: 'maybe' },
          breaks: { work: 'never' },
        },
      },
    },
    shows: shown,
  },
  'JSON as it is written in JavaScript': {
    path: 'resume.json',
    text: `// Mine
{
  basics: { name: 'Noor Haddad', "label": "Surveyor", },
  'work': [
    { name: "Terra", highlights: ["Mapped 40 km" "Led 5",], },
  ],
};
`,
    shows: [...shown, 'Terra', 'Mapped 40 km', 'Led 5'],
  },
  'JSON with a paragraph of several lines, a byte order mark, and line ends of Windows': {
    path: 'resume.json',
    text: '\ufeff{\r\n  "basics": {\r\n    "name": "Noor Haddad",\r\n    "label": "Surveyor",\r\n    "summary": "First.\r\n\r\nSecond."\r\n  }\r\n}\r\n',
    shows: [...shown, 'First.\n\nSecond.'],
  },
  'YAML with tabs, colons and stars in its texts': {
    path: 'resume.yaml',
    text: `basics:
\tname: Noor Haddad
\tlabel: Surveyor
\tsummary: Motto: measure twice
work:
\t- name: Terra
\t  highlights:
\t    - **Led** 5 people
\t    - @terra on the radio
\t    - "Best" map of 2020
`,
    shows: [...shown, 'Motto: measure twice', '**Led** 5 people', '@terra on the radio', '"Best" map of 2020'],
  },
  'YAML with a section twice, and lines between sections': {
    path: 'resume.yaml',
    text: `basics:
  name: Noor Haddad
  label: Surveyor
work:
  - name: Terra
work:
  - name: Luna
---
skills:
  - GIS
`,
    shows: [...shown, 'Terra', 'Luna', 'GIS'],
  },
  'dates in the ways people write them': {
    data: {
      basics: person,
      work: [
        { name: 'A', startDate: '03/2021', endDate: 'present' },
        { name: 'B', startDate: '2021-3', endDate: 'Sept. 2022' },
        { name: 'C', startDate: "Jan'19", endDate: '1st of May 2020' },
        { name: 'D', date: '2014 – 2016' },
        { name: 'E', startDate: 1546300800000, endDate: '31.12.2019' },
        { name: 'F', period: { from: 'Oct 2010', to: 'Nov 2011' } },
      ],
    },
    shows: [
      '2021-03',
      '2022-09',
      '2019-01',
      '2020-05-01',
      '2014',
      '2016',
      '2019-01-01',
      '2019-12-31',
      '2010-10',
      '2011-11',
    ],
    changed: [
      '03/2021',
      'present',
      '2021-3',
      'Sept. 2022',
      "Jan'19",
      '1st of May 2020',
      '2014 – 2016',
      '1546300800000',
      '31.12.2019',
      'Oct 2010',
      'Nov 2011',
    ],
  },
};
