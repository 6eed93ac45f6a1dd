import { LIMITS, LimitError, type Source, type SourceProblem } from './node.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Parses a text into a tree of values with their places. The name of the file decides between YAML and JSON; without one,
 * a text that begins with a bracket, after comments, is JSON. Never throws.
 */
export function parseSource(text: string, path?: string): Source {
  const format = formatOf(plainLineEnds(text), path);
  if (text.length > LIMITS.characters) return failed(format, tooLarge(text));
  const lines = plainLineEnds(text);
  try {
    if (format === 'json' && YAML_START.test(lines)) return withName(parseYaml(lines), path);
    return format === 'json' ? parseJson(lines) : parseYaml(lines);
  } catch (error) {
    if (error instanceof LimitError) return failed(format, error.problem);
    return failed(format, {
      severity: 'error',
      rule: 'unreadable',
      message: 'The text cannot be parsed.',
      hint: 'Check that it is a résumé in YAML or JSON. The file may be damaged, or nested too deep.',
      path: [],
      span: [0, 0],
    });
  }
}

/** Whether {@link parseSource} reads a text as YAML or as JSON. */
export function sourceFormat(text: string, path?: string): Source['format'] {
  const lines = plainLineEnds(text);
  return formatOf(lines, path) === 'json' && !YAML_START.test(lines) ? 'json' : 'yaml';
}

/** What JSON cannot begin with: comments of YAML, `---`, or a key without quotation marks and a colon. */
const YAML_START = /^\ufeff?\s*(?:#[^\n]*\n\s*)*(?:---\s*\n|[A-Za-z]\w*:(?:\s|$))/;

/** YAML in a file whose name says JSON. */
function withName(source: Source, path = ''): Source {
  const problem: SourceProblem = {
    severity: 'warning',
    rule: 'json-syntax',
    message: 'This is YAML, in a file whose name says JSON; it is read as YAML.',
    hint: `Name the file ${path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '.yaml')}.`,
    path: [],
    span: [0, 0],
  };
  return { ...source, problems: [problem, ...source.problems] };
}

/** A text with line feeds in place of single carriage returns, the line ends of old Macs. Offsets stay the same. */
export function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Whether a text is YAML or JSON, by the name of its file or by its first character. */
function formatOf(text: string, path?: string): 'yaml' | 'json' {
  if (path !== undefined && /\.(?:jsonc?|json5)$/i.test(path)) return 'json';
  if (path !== undefined && /\.ya?ml$/i.test(path)) return 'yaml';
  return /^(?:\s|\ufeff|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*[[{]/.test(text.slice(0, 10_000)) ? 'json' : 'yaml';
}

function failed(format: Source['format'], problem: SourceProblem): Source {
  return { format, root: undefined, problems: [problem] };
}

function tooLarge(text: string): SourceProblem {
  return {
    severity: 'error',
    rule: 'too-large',
    message: `The text has ${text.length} characters; a résumé may have ${LIMITS.characters}.`,
    hint: 'Keep pictures in files of their own, and give their addresses.',
    path: [],
    span: [0, 0],
  };
}
