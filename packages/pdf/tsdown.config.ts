import { defineConfig } from 'tsdown';
import { thirdPartyLicenses } from '../../scripts/third-party-licenses.ts';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'node',
  fixedExtension: false,
  dts: true,
  // Declarations are written beside every file that it includes and that is outside of the package.
  tsconfig: 'tsconfig.build.json',
  publint: true,
  // What is a development dependency is in the bundle: `pdf-objects`, which nobody could install (docs/adr/0011), and
  // pdf-lib, which is 300 modules: to find and read them took a seventh of the time of the first PDF.
  deps: { onlyBundle: false },
  plugins: [thirdPartyLicenses()],
});
