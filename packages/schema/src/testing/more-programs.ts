import type { UsualDocument } from './usual-document.ts';

/** Exports of other programs, made up in their shapes, with what must be shown of each. */
export const morePrograms: Record<string, UsualDocument> = {
  'JSON Resume before it had a number': {
    data: {
      bio: {
        firstName: 'Lena',
        lastName: 'Brandt',
        email: { work: 'lena@work.example', personal: 'lena@example.com' },
        phone: { mobile: '+49 170 0000000' },
        summary: 'Builds bridges.',
        location: { city: 'Bremen', countryCode: 'DE' },
        profiles: { github: 'lenab', linkedin: 'https://linkedin.com/in/lenab' },
      },
      work: [{ company: 'Span AG', position: 'Engineer', website: 'span.example', startDate: '2012-10', endDate: '' }],
      education: [
        {
          institution: 'TU Bremen',
          area: 'Statics',
          studyType: 'Dipl.-Ing.',
          startDate: '2006',
          endDate: '2011',
          courses: 'Steel; Timber',
        },
      ],
      hobbies: [{ name: 'Rowing', keywords: 'eights, skiffs' }],
      references: [{ name: 'Jan Ott', reference: 'Solid work.' }],
    },
    shows: [
      'Lena Brandt',
      'lena@work.example',
      '+49 170 0000000',
      'Builds bridges.',
      'Bremen',
      'lenab',
      'https://linkedin.com/in/lenab',
      'Span AG',
      'https://span.example',
      'Steel',
      'Timber',
      'Rowing',
      'skiffs',
      'Jan Ott',
    ],
    changed: ['Lena', 'Brandt', 'Steel; Timber', 'eights, skiffs'],
  },
  'a document for another theme engine, in YAML': {
    path: 'cv.yaml',
    text: `cv:
  name: Ada Nwosu
  location: Lagos, Nigeria
  email: ada@example.com
  social_networks:
    - network: GitHub
      username: adanwosu
  sections:
    summary:
      - Designs measuring instruments.
    experience:
      - company: Volta Labs
        position: Designer
        start_date: 2020-06
        end_date: present
        location: Lagos
        highlights:
          - Cut noise by half
    projects:
      - name: Open Scope
        date: 2021-3
        highlights: [An oscilloscope for schools]
    technologies:
      - label: Languages
        details: Rust, C
    publications:
      - title: Cheap Probes
        authors: [Ada Nwosu, Bo Lind]
        doi: 10.1000/182
        date: 2022-01
    Patents:
      - Probe with a shield
design:
  theme: sb2nov
`,
    shows: [
      'Ada Nwosu',
      'Lagos, Nigeria',
      'adanwosu',
      'Designs measuring instruments.',
      'Volta Labs',
      '2020-06',
      'Cut noise by half',
      'Open Scope',
      '2021-03',
      'Languages',
      'Cheap Probes',
      'Bo Lind',
      'Patents',
      'Probe with a shield',
    ],
  },
  'the data of a web page, with a list of info in each section': {
    path: 'data.yml',
    text: `profile: Loves plain tables.
name: Kofi Mensah
email: kofi@example.com
experiences:
  title: Experience
  info:
    - role: Analyst
      time: 2015 - Present
      company: Gold Coast Bank
      details: |
        - Wrote the monthly report
        - Trained 4 people
education:
  title: Education
  info:
    - degree: BA Economics
      university: University of Ghana
      time: 2011 - 2014
skills:
  Office: 95%
  SQL: 80%
`,
    shows: [
      'Kofi Mensah',
      'Loves plain tables.',
      'Analyst',
      'Gold Coast Bank',
      '2015',
      'Wrote the monthly report',
      'University of Ghana',
      '2014',
      'SQL',
      '80%',
    ],
  },
  'a spreadsheet turned into JSON, with titles as keys': {
    data: {
      'Personal Information': {
        'Full Name': 'Yuki Tan',
        'E-Mail': 'yuki@example.com',
        Phone: 6591234567,
        Address: '1 Orchard Road',
        City: 'Singapore',
      },
      'Work Experience': [
        {
          Company: 'Harbour Lines',
          'Job Title': 'Planner',
          'Start Date': '03/2021',
          'End Date': 'Present',
          Responsibilities: 'Planned berths\nSaved 3%',
        },
      ],
      Education: [{ School: 'NUS', Degree: 'BEng', 'Graduation Year': 2019, GPA: 4.5 }],
      'Technical Skills': 'Excel, VBA; Python',
      Languages: { English: 'Fluent', Malay: 'Basic' },
    },
    shows: [
      'Yuki Tan',
      'yuki@example.com',
      '6591234567',
      '1 Orchard Road',
      'Singapore',
      'Harbour Lines',
      'Planner',
      '2021-03',
      'Saved 3%',
      'NUS',
      '2019',
      '4.5',
      'Python',
      'Malay',
      'Basic',
    ],
    changed: ['03/2021', 'Present', 'Planned berths\nSaved 3%'],
  },
};
