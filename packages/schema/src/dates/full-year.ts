/** The year that two digits mean: the latest that ends in them and is at most ten years ahead. */
export function fullYear(digits: number): number {
  const latest = new Date().getFullYear() + 10;
  const near = Math.floor(latest / 100) * 100 + digits;
  return near > latest ? near - 100 : near;
}
