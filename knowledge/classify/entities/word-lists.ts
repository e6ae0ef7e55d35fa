/** Words parted by spaces. */
export function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** "one:1 two:2": each word with its number. */
export function numbered(...lines: readonly string[]): ReadonlyMap<string, number> {
  const pairs = lines.flatMap((line) => line.split(' ')).map((pair) => pair.split(':'));
  return new Map(pairs.map(([word = '', number]) => [word, Number(number)]));
}

/** Words by what they stand for, turned round: each word with that name. */
export function grouped<Name extends string>(
  groups: readonly (readonly [Name, string])[],
): ReadonlyMap<string, Name> {
  return new Map(groups.flatMap(([name, words]) => words.split(' ').map((word) => [word, name])));
}
