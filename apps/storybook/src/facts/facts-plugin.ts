import type { Plugin } from 'vite';
import { componentFacts } from './component-facts.ts';
import { documentFacts } from './document-facts.ts';
import { packageFacts } from './export-facts.ts';
import { llmsFiles } from './llms.ts';
import { changeFacts, commandFacts, readmes } from './text-facts.ts';

/** What each module has, read from the source when it is first imported. */
const SOURCES: Readonly<Record<string, () => unknown>> = {
  'virtual:recto/components': componentFacts,
  'virtual:recto/packages': packageFacts,
  'virtual:recto/readmes': readmes,
  'virtual:recto/commands': commandFacts,
  'virtual:recto/changes': changeFacts,
  'virtual:recto/documents': documentFacts,
};

const RESOLVED = '\0';

/** Modules with facts from the source of the packages, so that no page of the manual repeats them by hand. */
export const factsPlugin = (): Plugin => ({
  name: 'recto-facts',
  resolveId: (id) => (id in SOURCES ? RESOLVED + id : undefined),
  // The same facts as text, for programs that read the manual.
  generateBundle() {
    for (const [fileName, source] of Object.entries(llmsFiles())) this.emitFile({ type: 'asset', fileName, source });
  },
  load(id) {
    const source = id.startsWith(RESOLVED) ? SOURCES[id.slice(RESOLVED.length)] : undefined;
    return source && `export default JSON.parse(${JSON.stringify(JSON.stringify(source()))});`;
  },
});
