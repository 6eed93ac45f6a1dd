import { askForPages } from '../design/ask-for-pages.ts';
import { useLabels } from '../labels/index.ts';
import { themeNames } from '../preview/theme-styles.ts';
import { keepVersion } from '../storage/documents.ts';
import { save } from '../storage/saving.ts';
import { problemsOf } from '../strip/problems.ts';
import { exportAs, type FileFormat } from '../transfer/export-files.ts';
import { edit, light, redo, say, show, undo, useStudio } from './store.ts';

/** Something that the studio does, by a name. */
export interface Command {
  id: string;
  name: string;
  keys?: string;
  run: () => void;
}

export const FORMATS: readonly FileFormat[] = [
  'word',
  'text',
  'markdown',
  'picture',
  'vcard',
  'yaml',
  'json',
  'site',
  'react',
];

/** Makes a file, and says so where it fails. */
export function runExport(format: FileFormat, failed: string): void {
  exportAs(format).catch((error: unknown) => say(`${failed} ${error instanceof Error ? error.message : ''}`));
}

/** Everything that the command menu offers. */
export function useCommands(): Command[] {
  const t = useLabels();
  const hasDocument = useStudio((state) => state.id !== '');
  if (!hasDocument) return [];
  return [
    { id: 'undo', name: t.undo, keys: 'Z', run: undo },
    { id: 'redo', name: t.redo, keys: 'Y', run: redo },
    { id: 'view', name: t.keys.view, keys: 'E', run: toggleView },
    { id: 'problem', name: t.keys.problem, keys: 'F8', run: nextProblem },
    { id: 'pdf', name: t.exportPdf, keys: 'P', run: () => show('export-pdf') },
    ...FORMATS.map((format) => ({
      id: format,
      name: t.exportNamed(t.formats[format][0]),
      run: () => runExport(format, t.exportFailed),
    })),
    { id: 'share', name: t.shareLink, run: () => show('share') },
    { id: 'versions', name: t.versions, run: () => show('versions') },
    { id: 'version', name: t.keys.version, keys: 'S', run: () => void saveVersionNow(t.versionSaved) },
    { id: 'keys', name: t.keysTitle, run: () => show('keys') },
    { id: 'page', name: t.takePages(1), run: () => void askForPages(1) },
    { id: 'pages', name: t.takePages(2), run: () => void askForPages(2) },
    ...themeNames.map((theme) => ({
      id: theme,
      name: `${t.theme}: ${theme}`,
      run: () => {
        edit([{ path: ['meta', 'recto', 'theme'], value: theme }, { path: ['meta', 'recto', 'variant'] }]);
      },
    })),
  ];
}

export function toggleView(): void {
  useStudio.setState(({ view }) => ({ view: view === 'form' ? 'text' : 'form', tab: 'edit' }));
}

let visited = -1;

/** Leads to the next problem. */
export function nextProblem(): void {
  const problems = problemsOf(useStudio.getState()).filter(({ path }) => path && path.length > 0);
  if (problems.length === 0) return;
  visited = (visited + 1) % problems.length;
  const problem = problems[visited];
  if (problem?.path) light({ path: problem.path, from: 'strip' });
  useStudio.setState({ tab: 'edit', strip: 'problems', stripOpen: true });
}

/** Keeps the document as a version, and says so. */
export async function saveVersionNow(said: string): Promise<void> {
  await save();
  await keepVersion('saved').catch(() => false);
  say(said);
}
