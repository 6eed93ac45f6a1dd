import graduate from '@recto/schema/examples/graduate.yaml?raw';

/** A person who does not exist, to write over. */
export const exampleText: string = graduate
  .replace(/^# yaml-language-server.*\n+/, '')
  .replace('theme: developer', 'theme: classic');
