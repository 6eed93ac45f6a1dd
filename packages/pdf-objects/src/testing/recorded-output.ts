const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/**
 * Records console output and network requests until `restore` is called. Readers must cause neither.
 *
 * @returns `calls`: the arguments of each call
 */
export function recordOutput(): { calls: unknown[][]; restore(): void } {
  const calls: unknown[][] = [];
  const { fetch } = globalThis;
  const originals = METHODS.map((method) => [method, console[method]] as const);
  for (const method of METHODS) console[method] = (...words) => void calls.push(words);
  globalThis.fetch = (address) => {
    calls.push(['fetch', address]);
    return Promise.reject(new Error('no network'));
  };
  return {
    calls,
    restore() {
      globalThis.fetch = fetch;
      for (const [method, original] of originals) console[method] = original;
    },
  };
}
