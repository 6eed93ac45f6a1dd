// Reads PDFs that are changed at random: pnpm --filter @recto/pdf soak [minutes]
import { soak } from '@recto/pdf-objects/testing';
import { readers, smallPdfWithSource } from '../src/testing/readers.ts';

await soak(import.meta.url, readers, async () => [await smallPdfWithSource(false), await smallPdfWithSource(true)]);
