import { parseArgs } from 'node:util';
import { choices, type Framework, frameworks } from './choices.ts';
import { Failure } from './failure.ts';

/** What the command line says. What it does not is asked, or has a default. */
export interface Arguments {
  folder?: string | undefined;
  framework?: Framework | undefined;
  document?: string | undefined;
  theme?: string | undefined;
  paper?: string | undefined;
  /** Whether to install the packages. */
  install?: boolean | undefined;
  git: boolean;
  /** Ask nothing. */
  yes: boolean;
  help: boolean;
  version: boolean;
}

export const help = () => `npm create recto@latest [folder] -- [options]

Begins a résumé site that is yours: a document, a page, a theme, and the commands to publish and print them.

  --framework <name>   ${Object.keys(frameworks).join(', ')}
  --document <what>    empty, example, or a file to begin with: JSON Resume, or YAML of Recto
  --theme <name>       the theme that yours is made of: ${choices()
    .themes.map(({ name }) => name)
    .join(', ')}
  --paper <size>       of a new document: ${choices().papers.join(', ')}
  --install            install the packages; --no-install does not ask
  --no-git             leave git alone
  -y, --yes            ask nothing; astro, the example and classic where nothing is said
  -h, --help           this
  -v, --version        the version

Asks for what is not given, on a terminal. Nothing is written over.
`;

/** @throws {Failure} when an option is unknown or has a value that there is not */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Failure(`One folder is enough: ${folder}. What is ${more.join(', ')}?`, 2);
  return {
    folder,
    framework: oneOf('framework', values.framework, Object.keys(frameworks)) as Framework | undefined,
    document: values.document,
    theme: oneOf(
      'theme',
      values.theme,
      choices().themes.map(({ name }) => name),
    ),
    paper: oneOf('paper', values.paper, choices().papers),
    install: values.install,
    git: values.git !== false,
    yes: values.yes === true,
    help: values.help === true,
    version: values.version === true,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        framework: { type: 'string' },
        document: { type: 'string' },
        theme: { type: 'string' },
        paper: { type: 'string' },
        install: { type: 'boolean' },
        git: { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Failure(`${error.message.split('. To specify')[0]}. --help says what there is.`, 2, { cause: error });
  }
}

function oneOf(option: string, value: string | undefined, known: readonly string[]): string | undefined {
  if (value === undefined || known.includes(value)) return value;
  throw new Failure(`--${option} ${value}: there is ${new Intl.ListFormat('en').format(known)}.`, 2);
}
