import { expectSoundPdf } from '../../testing/expect-sound-pdf.ts';

expectSoundPdf([
  ['vasudev-gupta', 'placement'],
  ['academic', 'scholar'],
]);
