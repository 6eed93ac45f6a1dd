import type { UsualDocument } from './usual-document.ts';

/** Exports of other programs, made up in their shapes, with what must be shown of each. */
export const otherPrograms: Record<string, UsualDocument> = {
  'FRESH, with histories in sections': {
    data: {
      name: 'Ines Calado',
      meta: { format: 'FRESH@1.0.0', version: '0.4.0' },
      info: { label: 'Hydrologist', brief: 'Measures rivers.' },
      contact: { email: 'ines@example.com', phone: '+351 210 000 000', website: 'https://ines.example.com' },
      location: { city: 'Porto', country: 'PT' },
      employment: {
        summary: '9 years in the field.',
        history: [
          {
            employer: 'Douro Water',
            position: 'Lead Hydrologist',
            start: '2018-03',
            end: '2021-05',
            highlights: ['Put 40 gauges online'],
            keywords: ['sensors'],
          },
        ],
      },
      education: {
        level: 'master',
        history: [
          { institution: 'University of Porto', area: 'Hydrology', studyType: 'MSc', start: '2009', end: '2011' },
        ],
      },
      skills: { sets: [{ name: 'Modelling', skills: ['HEC-RAS'] }], list: [{ name: 'Diving', level: 'expert' }] },
      writing: [{ title: 'Floods in Small Basins', date: '2019-02', publisher: 'Water Letters' }],
      recognition: [{ title: 'Best Poster', date: '2020', from: 'EGU' }],
      social: [{ network: 'GitHub', user: 'ines', url: 'https://github.com/ines' }],
      testimonials: [{ name: 'Rui Pena', quote: 'Careful and quick.' }],
    },
    shows: [
      'Ines Calado',
      'Hydrologist',
      'Measures rivers.',
      'Porto',
      'Douro Water',
      'Lead Hydrologist',
      '2018-03',
      'Put 40 gauges online',
      'University of Porto',
      'HEC-RAS',
      'Diving',
      'Floods in Small Basins',
      'Best Poster',
      'ines',
      'Careful and quick.',
    ],
  },
  'a builder with sections by name, and items in them': {
    data: {
      basics: {
        name: 'Tomasz Wilk',
        headline: 'Stage Manager',
        email: 'tomasz@example.com',
        location: 'Gdańsk',
        url: { label: 'Site', href: 'https://wilk.example.com' },
        customFields: [],
        picture: { url: '', size: 64 },
      },
      sections: {
        summary: { name: 'Summary', columns: 1, content: 'Runs shows on time.' },
        experience: {
          name: 'Experience',
          columns: 1,
          id: 'experience',
          items: [
            {
              id: 'a1',
              company: 'Baltic Opera',
              position: 'Stage Manager',
              location: 'Gdańsk',
              date: 'March 2016 - June 2020',
              summary: 'Led a crew of **30**.',
              url: { label: '', href: 'https://opera.example.com' },
            },
          ],
        },
        education: {
          items: [{ institution: 'Academy of Theatre', studyType: 'MA', area: 'Direction', date: '2011 - 2014' }],
        },
        profiles: {
          items: [{ network: 'LinkedIn', username: 'wilk', url: { href: 'https://www.linkedin.com/in/wilk' } }],
        },
        skills: { items: [{ name: 'Lighting', description: '', level: 4, keywords: ['grandMA3'] }] },
        languages: { items: [{ name: 'Polish', description: 'Native' }] },
        hobbies: { items: [] },
      },
      metadata: { template: 'azurill', page: { format: 'a4' } },
    },
    shows: [
      'Tomasz Wilk',
      'Stage Manager',
      'Runs shows on time.',
      'Gdańsk',
      'Baltic Opera',
      '2016-03',
      '2020-06',
      'Led a crew of **30**.',
      'https://opera.example.com',
      'Academy of Theatre',
      'https://www.linkedin.com/in/wilk',
      'Lighting',
      'grandMA3',
      'Polish',
      'Native',
    ],
    changed: ['March 2016 - June 2020', '2011 - 2014'],
  },
  'a profile of a network, with dates in parts': {
    data: {
      firstName: 'Grace',
      lastName: 'Odhiambo',
      headline: 'Nurse',
      summary: 'Intensive care for ten years.',
      emailAddress: 'grace@example.com',
      location: { name: 'Nairobi, Kenya' },
      positions: {
        values: [
          {
            title: 'Charge Nurse',
            company: { name: 'Lakeside Hospital' },
            startDate: { month: 4, year: 2016 },
            isCurrent: true,
            summary: 'Leads a ward of 12 beds.',
          },
        ],
      },
      educations: {
        values: [{ schoolName: 'Moi University', degree: 'BSc', fieldOfStudy: 'Nursing', endDate: { year: 2012 } }],
      },
      skills: { values: [{ skill: { name: 'Triage' } }] },
      languages: { values: [{ language: { name: 'Swahili' }, proficiency: { name: 'Native' } }] },
    },
    shows: [
      'Grace Odhiambo',
      'Nurse',
      'Intensive care for ten years.',
      'Nairobi, Kenya',
      'Charge Nurse',
      'Lakeside Hospital',
      '2016-04',
      'Moi University',
      'Nursing',
      '2012',
      'Triage',
      'Swahili',
    ],
    changed: ['Grace', 'Odhiambo', '4', 'true'],
  },
  'a scraped profile, with keys in snake case': {
    data: {
      full_name: 'Mateo Rincón',
      occupation: 'Chef',
      country: 'ES',
      experiences: [
        {
          starts_at: { day: 1, month: 9, year: 2019 },
          ends_at: null,
          company: 'Casa Roja',
          title: 'Head Chef',
          description: 'Seasonal menus.',
          location: 'Bilbao',
        },
      ],
      education: [
        {
          school: 'Basque Culinary Center',
          degree_name: 'Degree',
          field_of_study: 'Gastronomy',
          starts_at: { year: 2010 },
          ends_at: { year: 2014 },
        },
      ],
      volunteer_work: [{ company: 'Food Bank', title: 'Cook', starts_at: { month: 1, year: 2015 } }],
      accomplishments: [{ title: 'Young Chef', issuer: 'City of Bilbao', issued_on: { year: 2018 } }],
    },
    shows: [
      'Mateo Rincón',
      'Chef',
      'Casa Roja',
      'Head Chef',
      '2019-09-01',
      'Bilbao',
      'Basque Culinary Center',
      'Gastronomy',
      '2010',
      'Food Bank',
      'Cook',
      '2015-01',
      'Young Chef',
      'City of Bilbao',
    ],
    changed: ['1', '9'],
  },
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
