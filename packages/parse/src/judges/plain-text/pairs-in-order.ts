/** How many pairs of words a text has, and how many of them are in the order of the document. */
export interface Pairs {
  count: number;
  inOrder: number;
}

/**
 * The pairs of words that both lists have equally often: inversions as of Kendall's tau, counted in n log n. Of a word that is
 * there more than once, the first place is that of the first, and so on.
 */
export function pairsInOrder(expected: readonly string[], read: readonly string[]): Pairs {
  const [own, places] = [placesOf(expected), placesOf(read)];
  const shared = expected.filter((word) => places.get(word)?.length === own.get(word)?.length);
  const order = shared.map((word) => places.get(word)?.pop() as number);
  const count = (order.length * (order.length - 1)) / 2;
  return { count, inOrder: count - inversionsOf(order).inversions };
}

/** The places of each word, the first one last. */
function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const word = words[place] as string;
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  }
  return places;
}

/** How many pairs of a list are in the wrong order, by merge sort. */
function inversionsOf(numbers: readonly number[]): { sorted: number[]; inversions: number } {
  if (numbers.length < 2) return { sorted: [...numbers], inversions: 0 };
  const half = numbers.length >> 1;
  const [one, other] = [inversionsOf(numbers.slice(0, half)), inversionsOf(numbers.slice(half))];
  const sorted: number[] = [];
  let inversions = one.inversions + other.inversions;
  let taken = 0;
  for (const number of other.sorted) {
    while (taken < half && (one.sorted[taken] as number) < number) {
      sorted.push(one.sorted[taken] as number);
      taken += 1;
    }
    inversions += half - taken;
    sorted.push(number);
  }
  sorted.push(...one.sorted.slice(taken));
  return { sorted, inversions };
}
