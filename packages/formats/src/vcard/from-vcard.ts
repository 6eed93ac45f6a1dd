import type { Basics, Location, Profile, ResumeDocument } from '@recto/schema';
import { FormatError, normalText } from '../reading/format-error.ts';
import type { Imported, ImportIssue } from '../reading/import-issue.ts';
import { plainSource } from '../reading/write-inline.ts';

/** A property of a vCard, as jCard has it (RFC 7095): name, parameters, type, values. */
type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: (string | string[])[],
];

/** Properties that are read, or have nothing for a résumé. */
const KNOWN = new Set(
  'version kind fn n title role org email tel adr url photo note pronouns x-ablabel x-socialprofile socialprofile prodid rev uid lang x-abshowas x-abuid'.split(
    ' ',
  ),
);

/**
 * Reads the person of a vCard 3.0 or 4.0. The library for it is loaded when this is first called.
 *
 * @throws {FormatError} when the text is no vCard, or too long
 */
export async function fromVcard(text: string): Promise<Imported> {
  const properties = await readProperties(normalText(text));
  const first = (name: string) => properties.find(([own]) => own === name)?.[3];
  const words = (name: string) => textOf(first(name)) || undefined;
  const names = properties.filter(([name]) => name === 'fn');
  const latin = names.find(([, { language }]) => String(language).endsWith('-Latn'));
  const [name] = names.filter((property) => property !== latin);
  const image = words('photo');
  const note = words('note');
  const fields = {
    name: textOf(name?.[3]) || nameOf(first('n')),
    latinName: textOf(latin?.[3]) || undefined,
    pronouns: words('pronouns'),
    label: words('title') ?? words('role'),
    image: image && /^(?:https?|data):/i.test(image) ? image : undefined,
    email: words('email'),
    phone: words('tel')?.replace(/^tel:/i, ''),
    summary: note && plainSource(note),
    location: locationOf(first('adr')),
    ...linksOf(properties),
  };
  const basics = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Basics;
  const employer = words('org')?.split(';')[0]?.trim();
  const resume: ResumeDocument = { basics, ...(employer && { work: [{ name: employer }] }) };
  return { resume, issues: unknownIn(properties) };
}

async function readProperties(text: string): Promise<Property[]> {
  if (!/^\s*BEGIN:VCARD\s/i.test(text)) {
    throw new FormatError('wrong-format', 'The text is no vCard. Export the contact as vCard (.vcf).');
  }
  if (/^VERSION:2\.1\s*$/im.test(text)) {
    throw new FormatError('wrong-format', 'The vCard has version 2.1. Export the contact as vCard 3.0 or 4.0.');
  }
  const { default: ICAL } = await import('ical.js');
  const [card] = text.trim().split(/(?<=^END:VCARD)\s*$/im);
  try {
    return (ICAL.parse(`${card}\n`) as unknown as [string, Property[]])[1];
  } catch (error) {
    throw new FormatError('damaged', 'The vCard cannot be read. Export the contact again.', { cause: error });
  }
}

/** A value as text. The library leaves the escapes of semicolons, which version 3.0 asks for. */
function textOf(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value.join(';') : (value ?? '');
  return text.replaceAll('\\;', ';').trim();
}

/** Given and family name. */
function nameOf(value: string | string[] | undefined): string | undefined {
  const [family = '', given = ''] = Array.isArray(value) ? value : [value ?? ''];
  return `${given} ${family}`.trim() || undefined;
}

function locationOf(value: string | string[] | undefined): Location | undefined {
  if (!Array.isArray(value)) return undefined;
  const [, , address, city, region, postalCode, country] = value.map((part) => textOf(part));
  const parts = { address, postalCode, city, region, countryCode: country };
  const filled = Object.entries(parts).filter(([, part]) => part);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Website and profiles: addresses with the name of a network, and the first one without. */
function linksOf(properties: readonly Property[]): Pick<Basics, 'url' | 'profiles'> {
  const profiles: Profile[] = [];
  let website: string | undefined;
  for (const [name, parameters, , value] of properties) {
    if (!/^(?:url|x-socialprofile|socialprofile)$/.test(name)) continue;
    const url = textOf(value);
    const service = textOf(parameters['service-type'] ?? (name === 'url' ? undefined : parameters.type));
    const network = labelOf(properties, parameters.group) ?? (service || undefined);
    if (network === undefined && name === 'url' && website === undefined) website = url;
    else profiles.push({ ...(network && { network }), url });
  }
  return { ...(website && { url: website }), ...(profiles.length > 0 && { profiles }) };
}

/** The label of a group, which address books of Apple write as `_$!<HomePage>!$_`. */
function labelOf(properties: readonly Property[], group: string | string[] | undefined): string | undefined {
  if (group === undefined) return undefined;
  const label = properties.find(([name, parameters]) => name === 'x-ablabel' && parameters.group === group)?.[3];
  const words = textOf(label);
  return words === '' || /^_\$!<.*>!\$_$/.test(words) ? undefined : words;
}

function unknownIn(properties: readonly Property[]): ImportIssue[] {
  const names = new Set(properties.map(([name]) => name).filter((name) => !KNOWN.has(name)));
  return [...names].map((name) => ({
    rule: 'unread-text',
    message: `The property ${name.toUpperCase()} of the vCard has no field in a résumé.`,
  }));
}
