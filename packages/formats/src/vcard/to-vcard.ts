import {
  type Basics,
  type Location,
  phoneUrl,
  plainText,
  type ResumeDocument,
  safeImageUrl,
  safeUrl,
  withoutBlankFields,
} from '@recto/schema';
import { type Exported, type ExportOptions, exportView } from '../outline/export-view.ts';
import { contentLine, escapedText, parameterText } from './content-line.ts';

/** For whom a vCard is, and in which version of the format. */
export interface VcardOptions extends Pick<ExportOptions, 'audience'> {
  /** The version of the format: 4.0 of RFC 6350, or 3.0 of RFC 2426 for older programs. @default '4.0' */
  version?: '4.0' | '3.0' | undefined;
}

type Property = [name: string, value: string];

/**
 * Writes the person of a document as a vCard for an address book: name, profession, employer, e-mail, phone, address,
 * website, profiles, photo and summary. Lines end with CR and LF, as the format asks for. `fromVcard` reads it again.
 *
 * @throws {RangeError} when the document has no audience of that name
 */
export function toVcard(
  resume: ResumeDocument,
  { version = '4.0', audience: asked }: VcardOptions = {},
): Exported<string> {
  const { resume: shown, audience, removed } = exportView(resume, { audience: asked });
  const basics = withoutBlankFields(shown.basics ?? {});
  const isNew = version === '4.0';
  const properties: Property[] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', version],
    ...(isNew ? [['KIND', 'individual'] as Property] : []),
    ...names(basics, isNew),
    ...text('TITLE', basics.label),
    ...text('ORG', employerOf(shown)),
    ...text('EMAIL', basics.email),
    ...phone(basics.phone, isNew),
    ...address(basics.location),
    ...links(basics),
    ...photo(basics.image, isNew),
    ...(isNew ? text('PRONOUNS', basics.pronouns) : []),
    ...text('NOTE', basics.summary === undefined ? undefined : plainText(basics.summary)),
    ['END', 'VCARD'],
  ];
  return { content: properties.map(([name, value]) => contentLine(name, value)).join(''), audience, removed };
}

const text = (name: string, value: string | undefined): Property[] =>
  value === undefined ? [] : [[name, escapedText(value)]];

/** The whole name, its Latin form, and its parts. A vCard always has a name. */
function names({ name, latinName, email }: Partial<Basics>, isNew: boolean): Property[] {
  const full = name ?? latinName ?? email ?? '';
  const other = isNew && name !== undefined && latinName !== undefined;
  return [
    [other ? 'FN;ALTID=1' : 'FN', escapedText(full)],
    ...(other ? [['FN;ALTID=1;LANGUAGE=und-Latn', escapedText(latinName)] as Property] : []),
    ['N', partsOf(full).map(escapedText).join(';')],
  ];
}

/** Family name, given names, and three parts that a document does not know. Ideographs have no space between them. */
function partsOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? (words.pop() as string) : '';
  return [family, words.join(' '), '', '', ''];
}

/** The employer of now: that of the first job without an end. */
function employerOf({ work = [] }: ResumeDocument): string | undefined {
  return work.find(({ endDate, name }) => !endDate && name)?.name;
}

/** A number with a country code is an address that can be called. */
function phone(number: string | undefined, isNew: boolean): Property[] {
  if (number === undefined) return [];
  return isNew && number.trim().startsWith('+') ? [['TEL;VALUE=uri', phoneUrl(number)]] : text('TEL', number);
}

function address({
  address: street = '',
  city = '',
  region = '',
  postalCode = '',
  countryCode = '',
}: Location = {}): Property[] {
  const parts = ['', '', street, city, region, postalCode, countryCode];
  return parts.every((part) => part.trim() === '') ? [] : [['ADR', parts.map(escapedText).join(';')]];
}

/** The website, and each profile with the name of its network, as address books show it. */
function links({ url, profiles = [] }: Partial<Basics>): Property[] {
  const website = url === undefined ? undefined : safeUrl(url);
  const named = profiles.flatMap(({ network, url: profile = '' }) => {
    const safe = safeUrl(profile);
    return safe === undefined ? [] : [{ network, url: safe }];
  });
  return [
    ...(website === undefined ? [] : [['URL', website] as Property]),
    ...named.flatMap(({ network, url: profile }, index): Property[] =>
      network === undefined
        ? [['URL', profile]]
        : [
            [`item${index + 1}.URL`, profile],
            [`item${index + 1}.X-ABLabel`, escapedText(network)],
          ],
    ),
  ];
}

/** A photo on the web, or in the document itself. A file beside the document is not in a vCard. */
function photo(image: string | undefined, isNew: boolean): Property[] {
  const source = image && safeImageUrl(image);
  if (!source) return [];
  const [, type = '', data] = /^data:image\/([a-z+]+);base64,([A-Za-z0-9+/=]+)$/i.exec(source) ?? [];
  if (data !== undefined && !isNew) return [[`PHOTO;ENCODING=b;TYPE=${parameterText(type.toUpperCase())}`, data]];
  if (data === undefined && !/^https?:/i.test(source)) return [];
  return [[isNew ? 'PHOTO' : 'PHOTO;VALUE=uri', source]];
}
