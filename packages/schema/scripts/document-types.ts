import * as z from 'zod';
import * as basics from '../src/document/basics.ts';
import * as entries from '../src/document/entries.ts';
import * as fields from '../src/document/fields.ts';
import * as letter from '../src/document/letter.ts';
import * as meta from '../src/document/meta.ts';
import { paperNames } from '../src/document/paper-names.ts';
import * as resume from '../src/document/resume.ts';
import { inner } from '../src/read/shape.ts';

const HEAD = '// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.\n';
const WIDTH = 120;

/** The types of the document with their names, by the file in `src/document/types` that each is in. */
const files: Record<string, Record<string, z.ZodType>> = {
  fields: {
    Break: fields.pageBreak,
    GradeData: fields.grade,
    Highlight: fields.highlight,
    LinkData: fields.link,
    Location: fields.location,
    Logo: fields.logo,
  },
  basics: { Profile: basics.profile, Basics: basics.basics },
  experience: {
    Position: entries.position,
    WorkEntry: entries.work,
    VolunteerEntry: entries.volunteer,
    ProjectEntry: entries.project,
  },
  education: { EducationEntry: entries.education, Course: entries.course, CourseworkEntry: entries.coursework },
  honours: { AwardEntry: entries.award, CertificateEntry: entries.certificate, PublicationEntry: entries.publication },
  skills: {
    SkillEntry: entries.skill,
    LanguageEntry: entries.language,
    InterestEntry: entries.interest,
    ReferenceEntry: entries.reference,
  },
  meta: {
    Audience: meta.audience,
    Layout: meta.layout,
    PaperSize: meta.paperSize,
    Print: meta.print,
    Presentation: meta.recto,
    Meta: meta.meta,
  },
  letter: { LetterDocument: letter.letterSchema },
  resume: { CustomSectionData: resume.customSection, ResumeDocument: resume.resumeSchema },
};

const places = new Map(
  Object.entries(files).flatMap(([file, types]) =>
    Object.entries(types).map(([name, schema]) => [schema, { name, file }] as const),
  ),
);

/** The name of a type of the document: from the table, and of other groups of fields by their title. */
export function nameOf(schema: z.ZodType): string | undefined {
  return places.get(schema)?.name ?? (schema instanceof z.ZodObject ? titleName(schema) : undefined);
}

/** "Tagged highlight" is `TaggedHighlight`. */
const titleName = (schema: z.ZodType) =>
  (schema.meta()?.title ?? '').replaceAll(/(?:^| )(.)/g, (_, letter: string) => letter.toUpperCase());

/** The text of every file of types, by its name: interfaces with the descriptions of the definition. */
export function documentTypes(): Map<string, string> {
  return new Map(Object.entries(files).map(([file, types]) => [`${file}.ts`, new TypeFile(file).write(types)]));
}

/** One file of types while it is written. */
class TypeFile {
  readonly #file: string;
  readonly #declared = new Map<string, string>();
  readonly #imported = new Map<string, Set<string>>();

  constructor(file: string) {
    this.#file = file;
  }

  write(types: Record<string, z.ZodType>): string {
    for (const [name, schema] of Object.entries(types)) this.#declare(name, schema);
    const imports = [...this.#imported]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([from, names]) => importing([...names].sort(), from))
      .join('');
    return `${[`${HEAD}${imports && `\n${imports}`}`, ...this.#declared.values()].join('\n')}`;
  }

  #declare(name: string, schema: z.ZodType): void {
    const text = schema instanceof z.ZodObject ? this.#interface(name, schema) : this.#alias(name, schema);
    this.#declared.set(name, `${comment(schema, '')}${text}`);
  }

  #interface(name: string, schema: z.ZodObject): string {
    const lines = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => {
      const optional = field instanceof z.ZodOptional;
      const type = this.#type(inner(field));
      return `${comment(inner(field), '  ')}  ${key}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};\n`;
    });
    return `export interface ${name} {\n${lines.join('')}}\n`;
  }

  #alias(name: string, schema: z.ZodType): string {
    const options = this.#options(schema);
    const line = `export type ${name} = ${options.join(' | ')};`;
    return line.length <= WIDTH ? `${line}\n` : `export type ${name} =\n  | ${options.join('\n  | ')};\n`;
  }

  #type(schema: z.ZodType): string {
    const place = places.get(schema);
    if (place) return this.#named(place.name, place.file);
    if (schema instanceof z.ZodString) return 'string';
    if (schema instanceof z.ZodNumber) return 'number';
    if (schema instanceof z.ZodBoolean) return 'boolean';
    if (schema instanceof z.ZodArray) return this.#list(inner(schema.element as z.ZodType));
    if (schema instanceof z.ZodRecord) return `Record<string, ${this.#type(schema.valueType as z.ZodType)}>`;
    if (schema instanceof z.ZodObject) return this.#group(schema);
    return this.#options(schema).join(' | ');
  }

  #list(item: z.ZodType): string {
    const options = places.has(item) ? [this.#type(item)] : this.#options(item);
    return options.length > 1 ? `(${options.join(' | ')})[]` : `${options[0]}[]`;
  }

  /** The alternatives of a choice; of anything else, its type. */
  #options(schema: z.ZodType): string[] {
    if (schema instanceof z.ZodEnum) {
      const options = schema.options as string[];
      const isPaper = options.join() === paperNames.join();
      return isPaper ? [this.#named('PaperName', '../paper-names')] : options.map((option) => `'${option}'`);
    }
    if (schema instanceof z.ZodLiteral) return [`'${schema.value}'`];
    if (schema instanceof z.ZodUnknown) return ['unknown'];
    if (schema instanceof z.ZodUnion) return schema.options.map((option) => this.#type(option as z.ZodType));
    return [this.#type(schema)];
  }

  #named(name: string, file: string): string {
    if (file === this.#file) return name;
    const from = file.startsWith('.') ? `${file}.ts` : `./${file}.ts`;
    this.#imported.set(from, (this.#imported.get(from) ?? new Set()).add(name));
    return name;
  }

  #group(schema: z.ZodObject): string {
    const name = titleName(schema);
    if (!this.#declared.has(name)) this.#declare(name, schema);
    return name;
  }
}

function importing(names: string[], from: string): string {
  const line = `import type { ${names.join(', ')} } from '${from}';\n`;
  return line.length <= WIDTH + 1
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`;
}

/** The description and an example as a comment, in lines that fit. */
function comment(schema: z.ZodType, indent: string): string {
  const { description = '' } = schema.meta() ?? {};
  const example = exampleOf(schema);
  const text = example === undefined ? description : `${description} Example: \`${example}\`.`;
  const line = `${indent}/** ${text} */`;
  if (line.length <= WIDTH) return `${line}\n`;
  const wrapped = text.match(new RegExp(`.{1,${WIDTH - indent.length - 3}}(?:\\s+|$)`, 'g')) ?? [];
  return `${indent}/**\n${wrapped.map((part) => `${indent} * ${part.trimEnd()}\n`).join('')}${indent} */\n`;
}

/** The example of a text or a number. A choice lists its values already. */
function exampleOf(schema: z.ZodType): string | number | undefined {
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return undefined;
  const [example] = (schema.meta()?.examples as unknown[] | undefined) ?? [];
  return typeof example === 'string' || typeof example === 'number' ? example : undefined;
}
