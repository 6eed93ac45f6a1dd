import { afterEach, expect, vi } from 'vitest';

// React says on the console what it finds wrong: a missing key, an attribute that does not exist.
const error = vi.spyOn(console, 'error');

afterEach(() => {
  expect(error.mock.calls).toEqual([]);
  error.mockClear();
});
