/**
 * Words that decide an emergency, at the length where one wrong letter no longer makes another common word. The second
 * list of each row holds its real neighbours, which stay as they are.
 */
const DECISIVE_WORDS: readonly (readonly [word: string, ...neighbours: string[]])[] = [
  ['suicide', 'suicides', 'suicidé'],
  ['suicidal'],
  ['suicider', 'suicide', 'suicides'],
  ['suicidaire', 'suicidaires'],
  ['overdose', 'overdosed', 'overdoses'],
  ['surdose', 'surdoses'],
  ['ambulance', 'ambulances'],
  ['unconscious', 'conscious'],
  ['inconscient', 'inconscients', 'inconsciente', 'conscient'],
  ['breathing', 'breaching', 'breeding', 'breathings'],
  ['bleeding', 'breeding', 'blending', 'pleading'],
  ['choking', 'cooking', 'checking', 'shocking', 'chocking', 'joking', 'choosing', 'coking'],
  ['emergency', 'emergence'],
  ['attacked', 'attached', 'attacker'],
  ['attack', 'attach', 'attic', 'attacks'],
  ['attacking', 'attaching'],
  ['respire', 'respite', 'expire', 'respires', 'respirer', 'respirez', 'respect'],
  ['respirer', 'respire', 'respirez', 'expirer'],
  [
    'mourir',
    'nourrir',
    'mourrai',
    'murir',
    'mourant',
    'pourrir',
    'courir',
    'souriz',
    'sourire',
    'mourut',
  ],
  ['etouffe', 'etoffe', 'etouffer'],
  ['cardiaque', 'cardiaques'],
  ['infarctus'],
  ['poignarde', 'poignardee', 'poignarder', 'poignard'],
  ['poignarder', 'poignardee'],
  ['myself', 'itself', 'himself'],
];
const NEIGHBOURS = new Set(DECISIVE_WORDS.flat());

/** Puts a decisive word that is one letter off (missing, added, changed or swapped) back as it is written. */
export function correctSpelling(utterance: string): string {
  return utterance.replace(/(?<!\p{L})\p{L}{5,14}(?!\p{L})/gu, (word) =>
    NEIGHBOURS.has(word)
      ? word
      : (DECISIVE_WORDS.find(([right]) => isOneEditAway(word, right))?.[0] ?? word),
  );
}

function isOneEditAway(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word[0] !== right[0]) return false;
  const start = commonLength(word, right);
  const [left, wanted] = [word.slice(start), right.slice(start)];
  return [
    [left.slice(1), wanted.slice(1)],
    [left.slice(1), wanted],
    [left, wanted.slice(1)],
    [swapFirstTwo(left), wanted],
  ].some(([one, other]) => one === other);
}

function commonLength(one: string, other: string): number {
  const difference = Array.from(one).findIndex((letter, place) => letter !== other[place]);
  return difference === -1 ? one.length : difference;
}

function swapFirstTwo(rest: string): string {
  return `${rest.slice(1, 2)}${rest.slice(0, 1)}${rest.slice(2)}`;
}
