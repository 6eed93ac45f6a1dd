import type * as z from 'zod';
import { safeImageUrl, safeUrl } from '../inline/safe-url.ts';
import type { MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { type Context, OMIT } from './context.ts';
import { nameOf, reportOtherForm, wrongType } from './issues.ts';
import { chooseLanguage } from './localised.ts';
import { isPrivateFlag } from './private-flag.ts';
import { readDate } from './read-date.ts';
import { fieldKind } from './shape.ts';
import { isMisspeltTags, listed } from './suggest.ts';

/** Reads text: a date, an address, or words. A number becomes text as it was written. */
export function readText(schema: z.ZodType, node: SourceNode, context: Context): unknown {
  const scalar = asScalar(schema, node, context);
  if (!scalar) return wrongType(schema, node, context);
  const text = typeof scalar.value === 'string' ? scalar.value : scalar.source;
  const kind = fieldKind(schema);
  if (typeof scalar.value !== 'string' && context.format === 'json') {
    reportOtherForm(
      node,
      context,
      `${nameOf(node)} should be text; ${text} is read as it is written.`,
      `Write "${text}".`,
    );
  }
  if (text.trim() === '') return OMIT;
  if (kind === 'date' || kind === 'end-date') return readDate(text, kind, scalar, context);
  if (kind === 'url' || kind === 'image') return readUrl(text, kind, scalar, context);
  if (kind === 'email') checkEmail(text, scalar, context);
  return text;
}

function readUrl(text: string, kind: 'url' | 'image', node: ScalarNode, context: Context): string {
  const check = kind === 'image' ? safeImageUrl : safeUrl;
  const safe = check(text);
  const at = { path: node.path, span: node.span };
  if (safe === undefined) {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
    const solid = withoutSpaces(text);
    if (scheme === undefined) {
      const hint = 'Write an address such as https://example.com, or leave it out.';
      context.report({
        severity: 'warning',
        rule: 'no-address',
        message: `"${text}" is not an address.`,
        hint,
        ...at,
      });
    } else if (solid !== text && check(solid) === solid) {
      const message = `"${text}" contains a space, which no address may.`;
      context.report({ severity: 'error', rule: 'space-in-address', message, hint: `Write "${solid}".`, ...at });
    } else {
      const message = `An address may not begin with "${scheme}:".`;
      const hint = 'Links may begin with https:, http:, mailto: or tel:.';
      context.report({ severity: 'error', rule: 'scheme-not-allowed', message, hint, ...at });
    }
    return text;
  }
  if (safe !== text)
    reportOtherForm(
      node,
      context,
      `${nameOf(node)} is an address without "${safe.slice(0, safe.indexOf(':') + 1)}"; it is added.`,
      `Write "${safe}".`,
    );
  return safe;
}

/** An address without its spaces. In a path, where they are part of a name, they become `%20`. */
function withoutSpaces(text: string): string {
  const [host] = /^\s*https?:\/\/[^\s/]+\//i.exec(text) ?? [];
  if (host === undefined) return text.replaceAll(/\s+/g, '');
  return host.trim() + text.slice(host.length).trim().replaceAll(/\s+/g, '%20');
}

function checkEmail(text: string, node: ScalarNode, context: Context): void {
  if (text.length < 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return;
  const message = `"${text}" is not an e-mail address.`;
  context.report({ severity: 'warning', rule: 'no-email', message, path: node.path, span: node.span });
}

/** The text that a value of another form means: a text in several languages, lines in a list, parts of an address. */
function asScalar(schema: z.ZodType, node: SourceNode, context: Context): ScalarNode | undefined {
  if (node.kind === 'scalar') return node;
  const { path, span } = node;
  const text = (value: string): ScalarNode => ({ kind: 'scalar', value, source: value, path, span });
  if (node.kind === 'list') {
    const scalars = node.items.filter((item) => item.kind === 'scalar');
    if (scalars.length < node.items.length || scalars.length === 0 || fieldKind(schema)?.endsWith('date'))
      return undefined;
    reportOtherForm(node, context, `${nameOf(node)} should be text; the entries of the list are joined.`);
    return text(scalars.map((item) => (typeof item.value === 'string' ? item.value : item.source)).join('\n'));
  }
  // Joined to the text, its tags would be shown, and what they hold back.
  if (node.entries.some((entry) => entry.key === 'tags' || isMisspeltTags(entry.key) || isPrivateFlag(entry)))
    return undefined;
  const chosen = chooseLanguage(node, context.locale);
  if (chosen && chosen.kind !== 'map') {
    context.report({
      severity: 'info',
      rule: 'chosen-language',
      message: `${nameOf(node)} is given in ${listed(node.entries.map(({ key }) => key))}; ${context.locale} is asked for.`,
      path,
      span,
      once: 'chosen-language',
    });
    return chosen.kind === 'scalar' ? chosen : asScalar(schema, chosen, context);
  }
  const parts = placeParts(node) ?? namedParts(node);
  if (parts === undefined) return undefined;
  reportOtherForm(node, context, `${nameOf(node)} should be text; the fields of the group are joined.`);
  return text(parts);
}

/** A place of work that is written like the location of a person. */
function placeParts(node: MapNode): string | undefined {
  const order = ['address', 'postalCode', 'city', 'region', 'state', 'country', 'countryCode'];
  if (
    node.entries.length === 0 ||
    !node.entries.every(({ key, value }) => order.includes(key) && value.kind === 'scalar')
  ) {
    return undefined;
  }
  const values = order.flatMap((key) => {
    const value = node.entries.find((entry) => entry.key === key)?.value;
    return value?.kind === 'scalar' && value.value !== null && value.value !== '' ? [String(value.value)] : [];
  });
  return values.length > 0 ? values.join(', ') : undefined;
}

/** A keyword with a level: `{ name: Python, level: 5 }` becomes "Python (5)". */
function namedParts(node: MapNode): string | undefined {
  const scalars = node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null && value.value !== '' ? [{ key, text: String(value.value) }] : [],
  );
  const main = scalars.find(({ key }) => ['name', 'text', 'title', 'value', 'label', 'content'].includes(key));
  if (!main || scalars.length < node.entries.length) return undefined;
  const others = scalars.filter((scalar) => scalar !== main).map(({ text }) => text);
  return others.length > 0 ? `${main.text} (${others.join(', ')})` : main.text;
}
