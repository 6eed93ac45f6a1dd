// Documents that the tests of `updateResume` edit.

export const yaml = `# My résumé
basics:
  name: Asha Rao # as on the passport
  label: 'Engineer'

  # Where to write to
  email: "asha@example.com"
  summary: |
    First line.
    Second line.

work:
  # The job of now
  - name: Unbox
    position: Lead
    highlights:
      - One
      - Two # keep
      - Three

  # The job before
  - name: Old
    startDate: 2019
skills: [{ name: Tools, keywords: [PyTorch, JAX] }]
`;

export const json = `{
  // My résumé
  "basics": { "name": "Asha Rao", "email": "asha@example.com" },
  "work": [
    {
      "company": "Unbox", /* now */
      "highlights": [
        "One",
        "Two"
      ]
    }
  ],
  "skills": []
}
`;
