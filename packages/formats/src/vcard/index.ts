export { fromVcard } from './from-vcard.ts';
export { toVcard, type VcardOptions } from './to-vcard.ts';
