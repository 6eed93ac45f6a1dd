import { defineConfig } from 'tsdown';
import { thirdPartyLicenses } from './scripts/third-party-licenses.ts';

const command = defineConfig({
  // `run` is what tests call.
  entry: ['src/recto.ts', 'src/run.ts'],
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
  publint: true,
});

export default [command, configuration];
