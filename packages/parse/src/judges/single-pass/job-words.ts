/** Words of job titles in English that this family of parsers knows. A title must contain one of them as written. */
export const JOB_WORDS: ReadonlySet<string> = new Set(
  [
    'Accountant Administrator Advisor Agent Analyst Apprentice Architect Assistant Associate Auditor',
    'Bartender Biologist Bookkeeper Buyer Carpenter Cashier CEO Clerk Co-op Co-Founder Consultant Coordinator CTO',
    'Designer Developer Director Driver Editor Electrician Engineer Extern Founder Freelancer Head Intern',
    'Janitor Journalist Laborer Lawyer Lead Manager Mechanic Member Nurse Officer Operation Operator',
    'Photographer President Producer Recruiter Representative Researcher Sales Scientist Server Specialist Supervisor',
    'Teacher Technician Trader Trainee Treasurer Tutor Vice Volunteer VP Webmaster Worker',
  ].flatMap((words) => words.split(' ')),
);
