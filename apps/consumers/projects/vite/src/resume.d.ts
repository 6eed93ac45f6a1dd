declare module '*/resume.yaml' {
  const resume: import('@recto/schema').ResumeDocument;
  export default resume;
}
