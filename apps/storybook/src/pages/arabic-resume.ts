import type { ResumeDocument } from '@recto/schema';

/** The résumé of an invented person, written in Arabic. */
export const arabicResume: ResumeDocument = {
  basics: {
    name: 'ليلى حدّاد',
    latinName: 'Layla Haddad',
    label: 'مهندسة موارد مائية',
    email: 'layla.haddad@example.com',
    phone: '+962 7 0000 0000',
    url: 'https://haddad.example.com',
    summary: 'تقيس الأنهار والأودية منذ **اثني عشر عامًا**، وتشرح السيول للناس قبل أن تصل إليهم.',
    location: { city: 'عمّان', countryCode: 'JO' },
    profiles: [{ network: 'GitHub', username: 'layla-haddad', url: 'https://github.com/layla-haddad' }],
  },
  work: [
    {
      name: 'هيئة المياه النموذجية',
      position: 'رئيسة قسم الرصد',
      location: 'عمّان، الأردن',
      startDate: '2018-04',
      highlights: [
        'أشرفت على **٦٤ محطة** لقياس المنسوب في تسعة أودية، يعمل فيها أربعة وعشرون مهندسًا وفنيًا على مدار الساعة',
        'خفّضت زمن الإنذار من ست ساعات إلى **ساعتين** بنموذج مكتوب بلغة Python',
      ],
    },
    {
      name: 'مختبر السواحل',
      position: 'باحثة',
      location: 'العقبة',
      startDate: '2013-09',
      endDate: '2018-03',
      highlights: ['نشرت خرائط للتيارات يستعملها الصيادون في ثلاثة موانئ'],
    },
  ],
  education: [
    {
      institution: 'الجامعة النموذجية',
      studyType: 'ماجستير',
      area: 'هندسة المياه',
      endDate: '2013',
      grade: { value: 3.8, scale: 4, kind: 'gpa' },
    },
    { institution: 'كلية المثال', studyType: 'بكالوريوس', area: 'الهندسة المدنية', endDate: '2011', score: '91%' },
  ],
  skills: [
    { name: 'القياس', keywords: ['الاستشعار عن بعد', 'مرشّح كالمان', 'GIS'] },
    { name: 'البرمجة', level: 'متقدم', keywords: ['Python', 'R', 'PostgreSQL'] },
  ],
  awards: [{ title: 'جائزة الباحث الشاب', date: '2021-11', awarder: 'الأكاديمية النموذجية' }],
  languages: [
    { language: 'العربية', fluency: 'اللغة الأم' },
    { language: 'الإنجليزية', fluency: 'بطلاقة' },
  ],
  meta: { recto: { locale: 'ar', pages: 1 } },
};
