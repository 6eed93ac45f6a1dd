import { defineConfig } from 'tsdown';
import { thirdPartyLicenses } from '../../scripts/third-party-licenses.ts';

const command = defineConfig({
  // `run` is what tests call, and the worker runs in a thread of its own.
  entry: {
    recto: 'src/recto.ts',
    run: 'src/run.ts',
    'report-worker': 'src/dev/report-worker.ts',
    'job-process': 'src/jobs/job-process.ts',
  },
  // What the service and the assistant's tools tell of a document.
  copy: [{ from: '../schema/resume.schema.json', to: 'dist' }],
  platform: 'node',
  target: 'node22.17',
  fixedExtension: false,
  dts: false,
  publint: true,
  // Most of the start was the time to find and read some 400 modules. Those of development dependencies become one file
  // for each part of the command that is loaded by itself; so do these two, whose stylesheets and fonts stay outside.
  deps: { alwaysBundle: [/^@recto\/(?:react|themes)$/], onlyBundle: false },
  plugins: [thirdPartyLicenses()],
});

/** What `recto.config.ts` imports: types, and a function that returns what it is given. */
const configuration = defineConfig({
  entry: { index: 'src/config.ts' },
  platform: 'node',
  target: 'node22.17',
  fixedExtension: false,
  clean: false,
  dts: true,
  // Declarations are written beside every file that it includes and that is outside of the package.
  tsconfig: 'tsconfig.build.json',
  publint: true,
});

/** What `recto dev` sends to the browser: one script, and its stylesheet. */
const preview = defineConfig({
  entry: { preview: 'src/preview/client.ts' },
  outDir: 'dist/preview',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  clean: false,
  dts: false,
  copy: ['preview', 'bar'].map((name) => ({ from: `src/preview/${name}.css`, to: 'dist/preview' })),
  deps: { alwaysBundle: [/^@recto\/print$/] },
  outputOptions: { entryFileNames: 'preview.js' },
});

export default [command, configuration, preview];
