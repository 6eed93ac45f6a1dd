import { afterEach, expect, vi } from 'vitest';

// React reports mistakes on the console: a missing key, an attribute that does not exist.
const error = vi.spyOn(console, 'error');

afterEach(() => {
  expect(error.mock.calls).toEqual([]);
  error.mockClear();
});
