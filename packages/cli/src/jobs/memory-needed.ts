import { totalmem } from 'node:os';

/** Bytes of one document at once: a Node and a browser. Measured: docs/scale.md. */
const EACH = 5e8;

/** What to say of documents at once for which this machine has too little memory; nothing where it has enough. */
export function memoryWarning(atOnce: number, memory = memoryOfMachine()): string | undefined {
  const needed = atOnce * EACH;
  if (needed <= memory) return undefined;
  const [much, there] = [needed, memory].map((bytes) => `${(bytes / 1e9).toFixed(bytes < 1e10 ? 1 : 0)} GB`);
  return `${atOnce} documents at once take some ${much} of memory, and this machine has ${there}. More than one for each core gains nothing.`;
}

/** In a container, its limit. */
function memoryOfMachine(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
