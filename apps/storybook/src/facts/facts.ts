/** A prop as the manual shows it. */
export interface PropFact {
  name: string;
  /** As it is written in the source, a union of few values in full: `'table' | 'entries'`. */
  type: string;
  required: boolean;
  /** As its comment says: `'entries'`, "that of the document, or 'a4'". */
  default?: string;
  description: string;
  /** The interface that declares it, where that is not the one of the component: `SectionOptions`. */
  from?: string;
  /** The values of a union of literals, for a control. */
  options?: (string | number | boolean)[];
  kind: 'options' | 'boolean' | 'number' | 'text' | 'data' | 'function';
}

/** A component that `@recto/react` exports. */
export interface ComponentFact {
  name: string;
  description: string;
  /** Code of its comment, to paste. */
  example?: string;
  props: PropFact[];
  /** Whether it takes the attributes of its element besides. */
  takesAttributes: boolean;
}

/** A name that a package exports. */
export interface ExportFact {
  name: string;
  kind: 'component' | 'function' | 'type' | 'value';
  /** The first sentence of its comment. */
  sentence: string;
  deprecated: boolean;
}

/** The exports of a package, with the one sentence of its manifest. */
export interface PackageFact {
  name: string;
  sentence: string;
  exports: ExportFact[];
}

/** A command of the command line, as its `--help` says. */
export interface CommandFact {
  name: string;
  description: string;
  help: string;
}

/** A change that is not released yet. */
export interface ChangeFact {
  /** The packages that it is in; it is most about the first. */
  packages: string[];
  /** Whether something is new or other than before. Else something is repaired. */
  isNew: boolean;
  /** Its first sentence, as Markdown. */
  sentence: string;
  /** What follows, as Markdown: empty where one sentence is all. */
  rest: string;
}
