import { isTooLong, LONGEST_ADDRESS, safeImageUrl, safeUrl } from '../inline/safe-url.ts';
import type { ScalarNode, SourceNode } from '../source/node.ts';
import type { Context } from './context.ts';
import type { DiagnosticRule } from './diagnostic-rules.ts';
import { nameOf, reportOtherForm } from './issues.ts';

/**
 * Reads an address. One without its scheme gets it, and spaces are removed. One that cannot be a link stays as it was
 * written, with a warning, and is no link.
 */
export function readAddress(text: string, kind: 'url' | 'image', node: ScalarNode, context: Context): string {
  const check = kind === 'image' ? safeImageUrl : safeUrl;
  const safe = check(text);
  if (safe === undefined) {
    const fault = faultOf(text, check);
    context.report({ severity: 'warning', path: node.path, span: node.span, ...fault.issue });
    return fault.corrected ?? text;
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

interface Fault {
  issue: { rule: DiagnosticRule; message: string; hint: string };
  corrected?: string;
}

function faultOf(text: string, check: (url: string) => string | undefined): Fault {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
  if (isTooLong(text)) {
    const message = `The address has ${text.trim().length} characters; a link may have ${LONGEST_ADDRESS}. It is kept as text, without a link.`;
    return { issue: { rule: 'no-address', message, hint: 'Write a shorter address, or leave it out.' } };
  }
  if (scheme === undefined) {
    const hint = 'Write an address such as https://example.com, or leave it out.';
    return {
      issue: { rule: 'no-address', message: `"${text}" is not an address; it is kept as text, without a link.`, hint },
    };
  }
  if (text.trim().length === scheme.length + 1) {
    const hint = 'Write the whole address, or leave it out.';
    return {
      issue: { rule: 'no-address', message: `"${text.trim()}" has no address after the colon; it is no link.`, hint },
    };
  }
  const solid = withoutSpaces(text);
  if (solid !== text && check(solid) === solid && !/:\/\/.*:\/\//s.test(text)) {
    const message = `"${text}" contains a space, which no address may.`;
    return { issue: { rule: 'space-in-address', message, hint: `Write "${solid}".` }, corrected: solid };
  }
  const message = `An address may not begin with "${scheme}:"; it is kept as text, without a link.`;
  const hint = 'Links may begin with https:, http:, mailto: or tel:.';
  return { issue: { rule: 'scheme-not-allowed', message, hint } };
}

/** An address without its spaces. In a path, where they are part of a name, they become `%20`. */
function withoutSpaces(text: string): string {
  const [host] = /^\s*https?:\/\/[^\s/]+\//i.exec(text) ?? [];
  if (host === undefined) return text.replaceAll(/\s+/g, '');
  return host.trim() + text.slice(host.length).trim().replaceAll(/\s+/g, '%20');
}

/** The field of a group that has its address: `{ label, href }`. */
export function addressIn(node: SourceNode): ScalarNode | undefined {
  if (node.kind !== 'map') return undefined;
  const keys = ['url', 'href', 'src', 'link', 'address', 'uri', 'value'];
  const entry = node.entries.find(({ key, value }) => keys.includes(key.toLowerCase()) && value.kind === 'scalar');
  return entry?.value.kind === 'scalar' && typeof entry.value.value === 'string' ? entry.value : undefined;
}

export function checkEmail(text: string, node: ScalarNode, context: Context): void {
  if (text.length < 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return;
  const message = `"${text}" is not an e-mail address.`;
  context.report({ severity: 'warning', rule: 'no-email', message, path: node.path, span: node.span });
}
