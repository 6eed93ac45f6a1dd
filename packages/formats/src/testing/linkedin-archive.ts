import { strToU8, zipSync } from 'fflate';

/** The files of an archive, as LinkedIn writes them. The person is invented. */
export const LINKEDIN_CSV: Readonly<Record<string, string>> = {
  'Profile.csv': `\ufeffFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Asha,Rao,,1 Example Street,Jan 1,"Engineer, *really*","Builds search.

Likes ""maps"".",Software,600036,"Chennai, Tamil Nadu, India",[asharao],"[BLOG:https://blog.example.com,PERSONAL:https://asha.example.com]",
`,
  'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On\r
Unbox AI,Lead,"Leads search.\r
• Cut memory by 76%\r
• Hired five",Chennai,Mar 2021,\r
Old & Sons,Engineer,,,2019,févr. 2021\r
`,
  'Education.csv': `School Name,Start Date,End Date,Notes,Degree Name,Activities
Example University,2015,2019,With honours,B.Tech. Physics,Chess club
`,
  'Skills.csv': 'Name\nRust\nPyTorch\n\n',
  'Languages.csv': 'Name,Proficiency\nTamil,Native or bilingual proficiency\n',
  'Certifications.csv': `Name,Url,Authority,Started On,Finished On,License Number
Kubernetes,https://cert.example.com,Foundation,Apr 2023,Apr 2026,LF-1
`,
  'Projects.csv': `Title,Description,Url,Started On,Finished On
Atlas,"Maps of salt.
- Used in eleven districts",https://atlas.example.com,Feb 2016,Jun 2017
`,
  'Honors.csv': 'Title,Description,Issued On\nField Prize,For maps,Nov 2021\n',
  'Publications.csv': `Name,Published On,Description,Publisher,Url
How Fields Forget,"Jul 15, 2020",On erosion.,Journal,https://journal.example.com
`,
  'Volunteering.csv': `Company Name,Role,Cause,Started On,Finished On,Description
Library,Reader,Education,Sometime,Mar 2020,Reads
`,
  'Email Addresses.csv': `Email Address,Confirmed,Primary,Updated On
old@example.com,Yes,No,1/1/20
asha@example.com,Yes,Yes,1/1/21
`,
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+91 90000 00000,Mobile\n',
  'Recommendations_Received.csv': `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Kofi,Mensah,Example Institute,Professor,Asks the right question.,"01/01/21, 10:00 AM",VISIBLE
Hidden,Person,,,No.,,HIDDEN
`,
  'Courses.csv': 'Name,Number\nDeep Learning,CS6910\nCalculus,\n',
  'Connections.csv': 'Notes:\n"When exporting…"\n\nFirst Name,Last Name\nA,B\n',
  'Horoscopes.csv': 'Sign\nLibra\n',
};

/** The archive of some files. */
export function linkedinArchive(files: Readonly<Record<string, string>> = LINKEDIN_CSV): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
