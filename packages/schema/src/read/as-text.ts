import type { MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { isPrivateFlag } from './private-flag.ts';
import { isMisspeltTags } from './suggest.ts';

/** The field of a group that says most, where a text is expected in its place. */
const MAIN = [
  'name',
  'text',
  'title',
  'value',
  'label',
  'content',
  'description',
  'summary',
  'keyword',
  'highlight',
  'bullet',
  'point',
];

/** Fields of a group that programs write for themselves. */
const FOR_PROGRAMS = /^(?:_?id|uuid|icon|order|index|visible|enabled|columns)$/i;

/** Whether a group has tags, or what should have been tags: then it does not become a part of a text. */
export function holdsBack(node: SourceNode): boolean {
  if (node.kind !== 'map') return false;
  return node.entries.some((entry) => entry.key === 'tags' || isMisspeltTags(entry.key) || isPrivateFlag(entry));
}

/** A value without parts as it was written: `9.80` and `0900` lose nothing. */
export function writtenText(node: ScalarNode): string {
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : node.source;
}

/**
 * The text that a value of any form means: the texts of a list, joined; the parts of a place or of a name; or the main
 * field of a group, with the others in brackets, as in "Python (5)". `undefined` where it has no text, or tags.
 */
export function textOf(node: SourceNode, separator = ', '): string | undefined {
  if (node.kind === 'scalar') return writtenText(node).trim() || undefined;
  if (node.kind === 'list') {
    const texts = node.items.map((item) => textOf(item));
    if (node.items.some(holdsBack)) return undefined;
    return texts.filter((text) => text !== undefined).join(separator) || undefined;
  }
  if (holdsBack(node)) return undefined;
  return placeParts(node) ?? nameParts(node) ?? mainPart(node);
}

const PLACE = ['address', 'street', 'postalCode', 'zip', 'city', 'region', 'state', 'country', 'countryCode'];

/** A place of work that is written like the location of a person. */
function placeParts(node: MapNode): string | undefined {
  if (node.entries.length === 0 || !node.entries.every(({ key }) => PLACE.includes(key))) return undefined;
  const texts = PLACE.map((key) => node.entries.find((entry) => entry.key === key)?.value);
  return texts.flatMap((value) => (value && textOf(value)) ?? []).join(', ') || undefined;
}

const GIVEN = /^(?:first|given|fore)_?(?:name)?$/i;
const MIDDLE = /^middle_?(?:name|initial)?$/i;
const FAMILY = /^(?:(?:last|family)_?(?:name)?|sur_?name)$/i;

/** The parts of a name of a person, by their keys. */
export function isNamePart(key: string): boolean {
  return GIVEN.test(key) || MIDDLE.test(key) || FAMILY.test(key);
}

/** The name of a person that is written in parts. In Chinese, Japanese and Korean the family name comes first. */
export function nameParts(node: MapNode): string | undefined {
  if (node.entries.length === 0 || !node.entries.every(({ key }) => isNamePart(key))) return undefined;
  const parts = [GIVEN, MIDDLE, FAMILY].map((pattern) => {
    const value = node.entries.find(({ key }) => pattern.test(key))?.value;
    return value && textOf(value);
  });
  const isEastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(parts.join(''));
  const inOrder = isEastAsian ? parts.reverse() : parts;
  return inOrder.filter((part) => part !== undefined).join(isEastAsian ? '' : ' ') || undefined;
}

function mainPart(node: MapNode): string | undefined {
  const texts = node.entries.flatMap(({ key, value }) => {
    const isFlag = value.kind === 'scalar' && typeof value.value === 'boolean';
    const text = FOR_PROGRAMS.test(key) || isFlag ? undefined : textOf(value);
    return text === undefined ? [] : [{ key: key.toLowerCase(), text }];
  });
  const main = texts.find(({ key }) => MAIN.includes(key)) ?? texts[0];
  const others = texts.filter((text) => text !== main).map(({ text }) => text);
  if (!main) return undefined;
  return others.length > 0 ? `${main.text} (${others.join(', ')})` : main.text;
}
