import * as z from 'zod';
import { parsePath } from '../audience/redact.ts';
import { type ResumeDocument, resumeSchema } from '../document/index.ts';
import { foldName } from '../text/fold-name.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import { aliasesOf } from './aliases.ts';
import type { Context } from './context.ts';
import { reportAt } from './report-at.ts';
import { SECTION_ALIASES } from './section-names.ts';
import { fieldsOf, inner } from './shape.ts';
import { suggest } from './suggest.ts';

const nearBuiltIn = oneSlipFrom(['public', 'private']);

/** Reports audiences with a name similar to a built-in one, and paths in `redact` that no document can have. */
export function checkAudiences(resume: ResumeDocument, context: Context): void {
  const audiences = resume.meta?.recto?.audiences ?? {};
  for (const [name, { redact = [] }] of Object.entries(audiences)) {
    const near = nearBuiltIn(name);
    if (near !== undefined && foldName(name) !== near) {
      const origin = context.originOf(audiences, name);
      if (!origin) continue;
      context.report({
        path: origin.path,
        span: origin.keySpan ?? origin.span,
        severity: 'error',
        rule: 'misspelt-audience',
        message: `The name of the audience "${name}" is similar to "${near}", but not the same.`,
        hint: `Did you mean "${near}"? Otherwise choose a name that is less similar.`,
      });
    }
    for (const [index, rule] of redact.entries()) {
      const fault = faultOf(rule, resume, context);
      if (!fault) continue;
      reportAt(redact, index, context, {
        severity: 'error',
        rule: 'unknown-path',
        message: `The path "${rule}" redacts nothing: ${fault.reason}.`,
        hint: fault.meant === undefined ? undefined : `Did you mean "${fault.meant}"?`,
      });
    }
  }
}

interface Fault {
  reason: string;
  /** The path that was probably meant. */
  meant?: string | undefined;
}

/** Why no document can have a value at a path. A path to an unknown key of this document is allowed. */
function faultOf(rule: string, resume: ResumeDocument, context: Context): Fault | undefined {
  const steps = parsePath(rule);
  if (steps.length === 0) return { reason: 'it names no field' };
  let schemas: z.ZodType[] = [resumeSchema];
  let values: unknown[] = [resume];
  for (const [at, step] of steps.entries()) {
    const next = schemas.flatMap((schema) => childrenOf(schema, step));
    values = values.flatMap((value) => valuesAt(value, step));
    if (next.length === 0 && values.length === 0) return describe(steps, at, schemas, context);
    schemas = next;
  }
  return undefined;
}

function describe(steps: readonly string[], at: number, schemas: readonly z.ZodType[], context: Context): Fault {
  const step = steps[at] as string;
  const path = (meant: string, skip = 1) => [...steps.slice(0, at), meant, ...steps.slice(at + skip)].join('.');
  const options = schemas.flatMap(optionsOf);
  const list = options.find((option) => option instanceof z.ZodArray);
  if (list) return { reason: `"${steps.slice(0, at).join('.')}" is a list`, meant: path('*', 0) };
  const groups = options.filter((option) => option instanceof z.ZodObject);
  if (groups.length === 0) return { reason: `"${steps.slice(0, at).join('.')}" has no parts` };
  const keys = groups.flatMap((group) => Object.keys(fieldsOf(group)));
  const aliases: Record<string, string> = Object.assign({}, ...groups.map(aliasesOf), at === 0 ? SECTION_ALIASES : {});
  const near = Object.hasOwn(aliases, step) ? step : suggest(step, [...keys, ...Object.keys(aliases)], context);
  const meant = near === undefined ? undefined : (aliases[near] ?? near);
  return { reason: `there is no field "${step}" there`, meant: meant === undefined ? undefined : path(meant) };
}

/** The definitions of the values that a step leads to. */
function childrenOf(schema: z.ZodType, step: string): z.ZodType[] {
  return optionsOf(schema).flatMap((option): z.ZodType[] => {
    const any = step === '*';
    if (option instanceof z.ZodArray) return any || /^\d+$/.test(step) ? [option.element as z.ZodType] : [];
    if (option instanceof z.ZodRecord) return [option.valueType as z.ZodType];
    if (option instanceof z.ZodUnknown) return [option];
    if (!(option instanceof z.ZodObject)) return [];
    const fields = fieldsOf(option);
    if (any) return Object.values(fields);
    return Object.hasOwn(fields, step) ? [fields[step] as z.ZodType] : [];
  });
}

function optionsOf(definition: z.ZodType): z.ZodType[] {
  const schema = inner(definition);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(optionsOf);
  return [schema];
}

function valuesAt(value: unknown, step: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value);
  return Object.hasOwn(value, step) ? [(value as Record<string, unknown>)[step]] : [];
}
