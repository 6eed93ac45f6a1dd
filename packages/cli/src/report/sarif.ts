import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import { checks, type Finding, type Report } from './finding.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Reports as SARIF 2.1.0 (OASIS), which hosts of code show beside the lines. Addresses start at the current folder, which
 * in CI is that of the repository.
 */
export function sarifOf(reports: readonly Report[]): Log {
  const findings = reports.flatMap((report) => report.findings.map((finding) => ({ finding, report })));
  const ids = [...new Set(findings.map(({ finding }) => idOf(finding)))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'recto', version: manifest.version, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        invocations: [{ executionSuccessful: true }],
        results: findings.map(({ finding, report }) => resultOf(finding, report, ids)),
      },
    ],
  };
}

const idOf = ({ check, rule }: Finding) => `${check}/${rule}`;

function ruleOf(id: string): ReportingDescriptor {
  const check = id.split('/', 1)[0] as keyof typeof checks;
  return { id, name: id.split('/')[1] as string, shortDescription: { text: checks[check] } };
}

function resultOf(finding: Finding, report: Report, ids: readonly string[]): Result {
  const { severity, message, hint, location } = finding;
  const { range, path, page } = location;
  const uri = uriOf(location.file ?? report.file);
  // Hosts show nothing without a line.
  const region = range
    ? {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
      }
    : { startLine: 1 };
  const logical = path && path.length > 0 ? [{ fullyQualifiedName: path.join('.'), kind: 'member' }] : undefined;
  const id = idOf(finding);
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: LEVELS[severity],
    message: { text: [message, hint].filter(Boolean).join(' ') },
    locations: [
      { physicalLocation: { artifactLocation: { uri }, region }, ...(logical ? { logicalLocations: logical } : {}) },
    ],
    // The same finding after lines were added above it.
    partialFingerprints: { 'rectoFinding/v1': fingerprint(`${uri} ${id} ${path?.join('.') ?? ''} ${message}`) },
    ...(page === undefined ? {} : { properties: { page } }),
  };
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** A path as an address (RFC 3986): relative inside of the current folder, with a scheme outside of it. */
function uriOf(file: string): string {
  const segments = relative(process.cwd(), resolve(file)).split(sep);
  return segments[0] === '..' || isAbsolute(segments.join(sep))
    ? pathToFileURL(resolve(file)).href
    : segments.map(encodeURIComponent).join('/');
}
