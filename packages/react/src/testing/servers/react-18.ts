import { registerHooks } from 'node:module';

// Whoever asks for React, in this process, gets 18.
registerHooks({
  resolve(specifier, context, next) {
    const [, name, path] = /^(react|react-dom)(\/.*)?$/.exec(specifier) ?? [];
    return name
      ? next(`${name}-18${path ?? ''}`, { ...context, parentURL: import.meta.url })
      : next(specifier, context);
  },
});
