import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

/** An option that is a number in a range. */
export function numberOption<const Flags extends string>(
  flags: Flags,
  words: string,
  { from, to, whole = true }: { from: number; to: number; whole?: boolean },
) {
  return new Option(flags, words).argParser((text) => {
    const number = Number(text);
    if (/^\d+(?:\.\d+)?$/.test(text) && number >= from && number <= to && (!whole || Number.isInteger(number))) {
      return number;
    }
    throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number from ${from} to ${to}.`);
  });
}
