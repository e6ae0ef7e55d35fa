/** A word, and its real neighbours, which stay as they are. */
type WordAndNeighbours = readonly [word: string, ...neighbours: string[]];

/** Words that decide an emergency, at the length where one wrong letter no longer makes another common word. */
const DECISIVE_WORDS: readonly WordAndNeighbours[] = [
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
/** Words that decide a request for a person. */
const PERSON_WORDS: readonly WordAndNeighbours[] = [
  ['human', 'humane', 'humana', 'humans'],
  ['humain', 'humaine', 'humains'],
  ['agent', 'argent', 'agente', 'agents', 'agenda'],
  ['person', 'persons', 'persona', 'parson', 'prison', 'pension'],
  ['personne', 'personnel', 'personnes', 'persona'],
  ['representative'],
  ['representant', 'representante', 'representants'],
  ['operator'],
  ['someone', 'someones', 'somme'],
  ['somebody'],
  ['anyone', 'anyones'],
  ['speak', 'steak', 'spear', 'speaks', 'spark', 'sneak'],
  ['parler', 'parle', 'parles', 'parlez', 'parlera', 'perler'],
  ['connect', 'connects'],
  ['transfer', 'transfert', 'transfers', 'transfere', 'transferer', 'transferez'],
  ['supervisor'],
  ['officer', 'officers', 'offices', 'office', 'offer', 'official'],
];

/** Puts a word of danger that is one letter off (missing, added, changed or swapped) back as it is written. */
export const correctSpelling = correctorOf(DECISIVE_WORDS);

/** The same for the words of a request for a person. */
export const correctPersonWords = correctorOf(PERSON_WORDS);

function correctorOf(words: readonly WordAndNeighbours[]): (utterance: string) => string {
  const known = new Set(words.flat());
  const right = (word: string): string | undefined =>
    words.find(([written]) => isOneEditAway(word, written))?.[0];
  return (utterance) =>
    utterance.replace(/(?<!\p{L})\p{L}{5,15}(?!\p{L})/gu, (word) =>
      known.has(word) ? word : (right(word) ?? word),
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
