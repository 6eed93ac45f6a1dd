// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Location, Logo } from './fields.ts';

/** A presence on a network. */
export interface Profile {
  /** Name of the network. Example: `GitHub`. */
  network?: string | undefined;
  /** Name on that network. Example: `thevasudevgupta`. */
  username?: string | undefined;
  /** Address of the profile. Example: `https://github.com/thevasudevgupta`. */
  url?: string | undefined;
}

/** Who the person is and how to reach them. */
export interface Basics {
  /** Full name, in the script of the résumé. Example: `Vasudev Gupta`. */
  name?: string | undefined;
  /** The name in Latin letters, when the name is in another script. Example: `Hanako Yamada`. */
  latinName?: string | undefined;
  /** How to speak of the person. Example: `she/her`. */
  pronouns?: string | undefined;
  /** Profession in a few words. Example: `AI Pre-training Lead`. */
  label?: string | undefined;
  /** Address of a photo. Example: `./photo.jpg`. */
  image?: string | undefined;
  /** Address for mail. Example: `vasudev@example.com`. */
  email?: string | undefined;
  /** Number with country code. Example: `+91 90000 00000`. */
  phone?: string | undefined;
  /** Personal website. Example: `https://example.com`. */
  url?: string | undefined;
  /**
   * Two or three sentences about the person. Inline Markdown. Example: `Trains large models and the systems beneath
   * them.`.
   */
  summary?: string | undefined;
  /** Where the person is. */
  location?: Location | undefined;
  /** Presences on networks. */
  profiles?: Profile[] | undefined;
  /** A crest, seal or company mark. */
  logo?: Logo | undefined;
}
