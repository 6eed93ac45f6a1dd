#!/usr/bin/env node
// The entry says no more than this, so that it also runs, and can say why not, where the rest would not load.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  process.stderr.write(
    `recto needs Node 22.17 or newer; this is ${process.version}. Get one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  // React's server renderer is 6.7 times slower in development, and it looks only once.
  process.env.NODE_ENV = 'production';
  // Whoever reads may have seen enough, as `head` does.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const { keepCompiledCode } = await import('./compile-cache.ts');
  keepCompiledCode();
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}

export {};
