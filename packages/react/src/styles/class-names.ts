/** Class names in one string. Missing ones are left out. */
export function classNames(...names: (string | undefined)[]): string {
  let all = '';
  for (const name of names) if (name) all += all === '' ? name : ` ${name}`;
  return all;
}
