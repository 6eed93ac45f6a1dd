import { type ResumeDocument, safeUrl, shownTexts } from '@recto/schema';
import type { Finding } from './finding.ts';
import type { Places } from './places.ts';

/** Hosts that shorten addresses: the reader does not see where they lead, and they may be gone in a year. */
const SHORTENERS = /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|lnkd\.in)$/;
/** Hosts of one machine or one network (RFC 6761, RFC 1918). */
const LOCAL =
  /^(?:localhost|.*\.(?:local|localhost|internal|test)|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[)/;
/** Parameters that tell who sent the link, and help nobody who reads. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_eid|igshid|trk|ref_src)$/;

/** The host of a network, where its profiles have one. */
const HOSTS: Readonly<Record<string, string>> = {
  linkedin: 'linkedin.com',
  github: 'github.com',
  gitlab: 'gitlab.com',
  'stack overflow': 'stackoverflow.com',
  orcid: 'orcid.org',
  kaggle: 'kaggle.com',
  'google scholar': 'scholar.google.com',
};

interface Rule {
  rule: string;
  severity: Finding['severity'];
  applies(url: URL): boolean;
  message(url: URL): string;
  hint: string;
}

const RULES: readonly Rule[] = [
  {
    rule: 'local-host',
    severity: 'error',
    applies: ({ hostname }) => LOCAL.test(hostname),
    message: ({ hostname }) => `${hostname} is a host that only your own network knows.`,
    hint: 'Give an address that others can open.',
  },
  {
    rule: 'password',
    severity: 'error',
    applies: ({ username, password }) => username !== '' || password !== '',
    message: ({ hostname }) => `The address of ${hostname} has a name or a password in it.`,
    hint: 'Leave out what is before the @.',
  },
  {
    rule: 'shortened',
    severity: 'warning',
    applies: ({ hostname }) => SHORTENERS.test(hostname),
    message: ({ hostname }) => `${hostname} hides where the link leads.`,
    hint: 'Give the whole address; the page shows it short.',
  },
  {
    rule: 'no-encryption',
    severity: 'info',
    applies: ({ protocol }) => protocol === 'http:',
    message: ({ hostname }) => `The link to ${hostname} is not encrypted (http).`,
    hint: 'Write https, if the host has it.',
  },
  {
    rule: 'tracking',
    severity: 'info',
    applies: ({ searchParams }) => [...searchParams.keys()].some((key) => TRACKING.test(key)),
    message: ({ hostname }) => `The link to ${hostname} has parameters that only follow people.`,
    hint: 'Leave out what is after the question mark.',
  },
];

/** Checks the form of addresses. Nothing is asked of the network. Schemes and spaces are the reader's, in `document`. */
export function linkFindings(resume: ResumeDocument, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text, kind } of shownTexts(resume)) {
    if (kind !== 'url') continue;
    const url = urlOf(text);
    if (!url) continue;
    for (const { rule, severity, applies, message, hint } of RULES) {
      if (!applies(url)) continue;
      findings.push({ check: 'links', severity, rule, message: message(url), hint, location: places.at(path) });
    }
  }
  return [...findings, ...profileFindings(resume, places)];
}

function profileFindings({ basics }: ResumeDocument, places: Places): Finding[] {
  return (basics?.profiles ?? []).flatMap(({ network = '', url = '' }, index): Finding[] => {
    const host = HOSTS[network.trim().toLowerCase()];
    const hostname = urlOf(url)?.hostname;
    if (host === undefined || hostname === undefined || hostname === host || hostname.endsWith(`.${host}`)) return [];
    return [
      {
        check: 'links',
        severity: 'warning',
        rule: 'other-host',
        message: `The profile on ${network} leads to ${hostname}.`,
        hint: `Give its address at ${host}, or name the network that it is on.`,
        location: places.at(['basics', 'profiles', index, 'url']),
      },
    ];
  });
}

function urlOf(text: string): URL | undefined {
  const address = safeUrl(text);
  return address !== undefined && /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}
