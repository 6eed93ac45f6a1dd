// Reads PDFs that are changed at random: pnpm --filter @recto/parse soak [minutes]
import { smallPdf, soak } from '@recto/pdf-objects/testing';
import { readers } from '../src/testing/readers.ts';

await soak(import.meta.url, readers, async () => [await smallPdf(), await smallPdf({ useObjectStreams: true })]);
