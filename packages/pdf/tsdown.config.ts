import { defineConfig } from 'tsdown';
import { thirdPartyLicenses } from '../../scripts/third-party-licenses.ts';

const code = defineConfig({
  entry: 'src/index.ts',
  platform: 'node',
  fixedExtension: false,
  dts: false,
  // What is a development dependency is in the bundle: `pdf-objects`, which nobody could install (docs/adr/0011), and
  // pdf-lib, which is 300 modules: to find and read them took a seventh of the time of the first PDF. Of `print`, 45 modules
  // that run in the page, this package itself needs the sizes of papers; of htmlparser2, 24 modules, the parser.
  deps: { alwaysBundle: [/^@recto\/print$/], onlyBundle: false },
  plugins: [thirdPartyLicenses()],
});

/** The types of `print` stay its own. */
const types = defineConfig({
  entry: 'src/index.ts',
  platform: 'node',
  fixedExtension: false,
  clean: false,
  dts: { emitDtsOnly: true },
  // Declarations are written beside every file that it includes and that is outside of the package.
  tsconfig: 'tsconfig.build.json',
  publint: true,
  deps: { onlyBundle: false },
});

export default [code, types];
