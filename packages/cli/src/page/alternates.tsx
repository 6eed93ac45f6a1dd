/** For the head of a built page: the same résumé in its other forms, which stand beside it. */
export const alternates = (
  <>
    <link rel="alternate" type="application/pdf" href="resume.pdf" title="PDF" />
    <link rel="alternate" type="application/json" href="resume.json" title="JSON Resume" />
  </>
);
