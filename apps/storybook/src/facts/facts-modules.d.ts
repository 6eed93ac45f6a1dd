declare module 'virtual:recto/components' {
  const components: import('./facts.ts').ComponentFact[];
  export default components;
}
declare module 'virtual:recto/packages' {
  const packages: import('./facts.ts').PackageFact[];
  export default packages;
}
declare module 'virtual:recto/readmes' {
  const readmes: Record<string, string>;
  export default readmes;
}
declare module 'virtual:recto/commands' {
  const commands: import('./facts.ts').CommandFact[];
  export default commands;
}
declare module 'virtual:recto/changes' {
  const changes: import('./facts.ts').ChangeFact[];
  export default changes;
}
declare module 'virtual:recto/documents' {
  const documents: Record<string, import('@recto/schema').ResumeDocument>;
  export default documents;
}
