/**
 * Shapes of résumés found in public repositories, rebuilt with words of our own: what they call fields, what they leave
 * empty, how they write dates, where they put sections.
 */
export const realWorldShapes: Record<string, { document: object; employers: string[]; dates: string[] }> = {
  'JSON Resume before 1.0': {
    document: {
      basics: {
        name: 'Asha Rao',
        label: 'Engineer',
        picture: '',
        email: 'asha@example.com',
        phone: 'Upon request',
        website: 'https://asha.example.com',
        summary: '',
        location: {
          address: 'Upon request',
          postalCode: '0',
          city: 'Chennai',
          countryCode: 'IN',
          region: 'Tamil Nadu',
        },
        profiles: [{ network: 'GitHub', username: 'asha', url: 'https://github.com/asha' }],
      },
      work: [
        {
          company: 'Unbox',
          position: 'Lead',
          startDate: '2016-11-07',
          endDate: '2018-09-24',
          highlights: ['One', 'Two'],
          summary: 'x',
          website: 'https://unbox.example.com',
        },
        {
          company: 'Offnote',
          position: 'Engineer',
          startDate: '2004-02-01',
          highlights: [],
          summary: 'x',
          website: '',
        },
      ],
      volunteer: [],
      education: [
        {
          institution: 'IIT',
          area: 'Data',
          studyType: '',
          startDate: '2015-09-15',
          endDate: '2015-12-15',
          gpa: '',
          courses: ['Calculus'],
        },
      ],
      awards: [],
      publications: [
        {
          name: 'Sparse',
          publisher: 'NeurIPS',
          releaseDate: '2018-04-01',
          website: 'https://example.com/p',
          summary: '',
        },
      ],
      skills: [{ name: 'Tools', level: 'Master', keywords: ['PyTorch'] }],
      languages: [{ language: 'Hindi', fluency: 'Native', value: 100 }],
      interests: [{ name: '', keywords: ['Chess'] }],
      references: [],
      meta: { theme: 'kendall' },
    },
    employers: ['Unbox', 'Offnote'],
    dates: ['2016-11-07', '2018-09-24', '2004-02-01', '2015-09-15', '2015-12-15', '2018-04-01'],
  },
  'half old and half new, with empty ends': {
    document: {
      basics: {
        name: 'Asha',
        image: '',
        website: '',
        url: 'asha.example.me',
        email: '',
        location: { city: 'Pune', countryCode: 'India' },
      },
      work: [
        {
          name: 'Unbox',
          position: 'Lead',
          startDate: '2024-03',
          endDate: '',
          summary: '<strong>Big</strong> things',
          location: 'Pune',
          website: 'https://unbox.example.com',
        },
        { position: 'Freelance', startDate: '2022-06', highlights: [], summary: 'x', url: 'https://example.com' },
      ],
      education: [{ institution: 'IIT', area: 'x', studyType: 'y', startDate: '2012', endDate: '2014' }],
    },
    employers: ['Unbox'],
    dates: ['2024-03', '2022-06', '2012', '2014'],
  },
  'a format of its own': {
    document: {
      info: { name: 'Asha', email: 'asha@example.com', phone: '1', website: 'https://asha.example.com' },
      comments: { position: 'bottom', include: true },
      education: { name: 'IIT', degree: 'B.Tech.', time: '09/2016-12/2021', gpa: '3.92/4', courses: ['Calculus'] },
      skills: { language: [{ name: 'Python', level: 5 }], software: [{ name: 'Git', level: 4 }] },
      work: [
        {
          position: 'Lead',
          company: 'Unbox',
          location: 'Pune',
          date: '10/2018-Present',
          image: '/unbox.png',
          bullets: ['One'],
        },
      ],
      projects: [
        {
          name: 'Triton GPT',
          position: 'Author',
          date: '07/2020-Present',
          link: 'https://example.com',
          hide: false,
          bullets: ['Two'],
        },
      ],
    },
    employers: ['Unbox'],
    dates: ['2016-09', '2021-12', '2018-10', '2020-07'],
  },
  'sections within basics, and days that are none': {
    document: {
      basics: {
        name: 'Asha',
        image: '',
        url: '',
        summary: '',
        profiles: [{ network: 'ORCiD', username: 'asha', url: 'https://orcid.org/0' }],
        education: [{ institution: 'IIT', startDate: '2013-09-01', endDate: '2018-06-30', courses: [] }],
        certificates: [{ name: 'CKA', date: '2020-09-12', issuer: 'LF', url: 'https://example.com' }],
        awards: [{ title: 'Gold', date: '2017-12-01', awarder: 'IIT' }],
        publications: [{ name: 'Sparse', publisher: 'NeurIPS', releaseDate: '2022-03-10' }],
        volunteer: [{ organization: 'Club', startDate: '2010-12-01', endDate: '2018-06-30' }],
        work: [
          { name: 'Unbox', startDate: '2018-10-01', endDate: '2012-09-31', highlights: ['One'] },
          { name: 'Offnote', startDate: '2023-08-01', endDate: 'today' },
        ],
      },
      projects: [{ name: 'Triton GPT', startDate: '2018-10-01', endDate: '2012-09-31' }],
      skills: [{ name: 'Tools', level: '', keywords: ['PyTorch'] }],
    },
    employers: ['Unbox', 'Offnote'],
    dates: [
      '2013-09-01',
      '2018-06-30',
      '2020-09-12',
      '2017-12-01',
      '2022-03-10',
      '2010-12-01',
      '2018-10-01',
      '2012-09-31',
      '2023-08-01',
    ],
  },
  'months in words': {
    document: {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: { name: 'Asha', location: { address: 'Pune' } },
      work: [{ name: 'Unbox', description: 'Search', startDate: 'August 2021', endDate: 'August 2025' }],
      awards: [{ title: 'Gold', date: 'September 2024' }],
      projects: [
        { name: 'A', startDate: 'October 2022', endDate: 'January 2023', type: 'web' },
        { name: 'B', startDate: 'Febuary 2024' },
      ],
      meta: { version: 'v1.0.0', canonical: 'https://example.com/resume.json' },
    },
    employers: ['Unbox'],
    dates: ['2021-08', '2025-08', '2024-09', '2022-10', '2023-01', '2024-02'],
  },
  'valid, with an address without a scheme': {
    document: {
      basics: {
        name: 'Asha',
        image: './square.png',
        summary: 'One\n\nTwo\n\nThree',
        location: { countryCode: 'France', address: 'x' },
      },
      work: [{ name: 'Unbox', position: 'Lead', startDate: '2024-11', url: 'https://unbox.example.com' }],
      education: [{ institution: 'IIT', score: '' }],
      projects: [
        {
          name: 'Miss Direction',
          url: 'missdirection.example.com',
          roles: ['Lead'],
          entity: 'Unbox',
          type: 'app',
          startDate: '2016-08-24',
          endDate: '2016-08-24',
        },
      ],
    },
    employers: ['Unbox'],
    dates: ['2024-11', '2016-08-24'],
  },
};
