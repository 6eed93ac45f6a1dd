import { type Basics, type Labels, labels, type Profile } from '@recto/schema';
import { readLocation } from './read-location.ts';

/** A contact as it was read: the word before it, its text, and where it leads. */
export interface ReadContact {
  label: string;
  text: string;
  url?: string;
}

/** The fields of contacts in `basics`. The last website without a network is the person's own. */
export function contactFields(contacts: readonly ReadContact[], locale: string): Partial<Basics> {
  const words = labels(locale);
  const fields: Partial<Basics> = {};
  const profiles: Profile[] = [];
  for (const contact of contacts) {
    const field = directField(contact.label, words);
    if (field === 'email' || field === 'phone') fields[field] = contact.text;
    else if (field === 'location') fields.location = readLocation(contact.text, locale);
    else profiles.push(profileOf(contact, words));
  }
  const last = profiles.at(-1);
  if (last?.url && last.network === undefined && last.username === undefined) {
    fields.url = last.url;
    profiles.pop();
  }
  return { ...fields, ...(profiles.length > 0 && { profiles }) };
}

function directField(label: string, words: Labels): 'email' | 'phone' | 'location' | undefined {
  return (['email', 'phone', 'location'] as const).find((field) => words[field].toLowerCase() === label.toLowerCase());
}

/** A profile: its address, and its user name in brackets or alone. */
function profileOf({ label, text, url }: ReadContact, words: Labels): Profile {
  const network = label.toLowerCase() === words.website.toLowerCase() ? {} : { network: label };
  const [, address = '', username] = /^(\S+)(?: \((.*)\))?$/.exec(text) ?? [];
  const found = url ?? (/^https?:\/\//i.test(address) ? address : undefined);
  if (found === undefined) return { ...network, username: text };
  return { ...network, ...(username && { username }), url: found };
}
