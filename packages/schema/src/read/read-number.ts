import type * as z from 'zod';
import type { SourceNode } from '../source/node.ts';
import type { Context } from './context.ts';
import { nameOf, reportOtherForm, unread, wrongType } from './issues.ts';

/** Reads a number, also one in a text: `4`, `"4"`, `"4 credits"`. */
export function readNumber(schema: z.ZodNumber, node: SourceNode, context: Context): unknown {
  if (node.kind !== 'scalar') return wrongType(schema, node, context);
  const number = typeof node.value === 'number' ? node.value : numberIn(String(node.value));
  if (number === undefined) return wrongType(schema, node, context);
  const issue = schema.safeParse(number).error?.issues[0];
  if (issue) {
    const reason = issue.code === 'too_small' ? 'the number must be above 0' : 'it must be a whole number';
    context.report({
      severity: 'warning',
      rule: 'number-out-of-range',
      message: `${number} is not possible: ${reason}.`,
      path: node.path,
      span: node.span,
    });
    return unread(node, context);
  }
  if (typeof node.value === 'string' && !/^\s*-?[\d.,]+\s*$/.test(node.value))
    reportOtherForm(node, context, `${nameOf(node)} should be a number; ${number} is read.`, `Write ${number}.`);
  return number;
}

/** The only number in a text. */
function numberIn(text: string): number | undefined {
  const [number, ...others] = text.length > 80 ? [] : (text.match(/-?\d+(?:[.,]\d+)?/g) ?? []);
  return number === undefined || others.length > 0 ? undefined : Number(number.replace(',', '.'));
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};

/** True or false; also yes, no, on and off, which mean the same in YAML 1.1. */
export function readFlag(schema: z.ZodBoolean, node: SourceNode, context: Context): unknown {
  const flag = node.kind === 'scalar' ? FLAGS[String(node.value).trim().toLowerCase()] : undefined;
  return flag ?? wrongType(schema, node, context);
}
