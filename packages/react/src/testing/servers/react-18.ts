import { registerHooks } from 'node:module';

// In this process, every import of React is version 18.
registerHooks({
  resolve(specifier, context, next) {
    const [, name, path] = /^(react|react-dom)(\/.*)?$/.exec(specifier) ?? [];
    return name
      ? next(`${name}-18${path ?? ''}`, { ...context, parentURL: import.meta.url })
      : next(specifier, context);
  },
});
