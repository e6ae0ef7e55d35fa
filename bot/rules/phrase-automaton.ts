import type { PhraseOptions, PhrasePart } from './phrase-syntax';

/**
 * A state of the automaton that reads phrases. All ways through it are followed at once, letter by letter, and no state
 * is entered twice at one letter: nothing is ever tried again, so no utterance can make the reading slow.
 */
export type State = (
  | { readonly kind: 'read'; readonly character: Character; readonly next: State }
  | { readonly kind: 'check'; readonly check: Check; readonly next: State }
  | { readonly kind: 'fork'; readonly open: () => Ways }
  | { readonly kind: 'done' }
) & { /** When a scan last entered it. */ seen: number };

/** Ways that begin with a letter are found by it. */
export interface Ways {
  readonly byLetter: ReadonlyMap<string, readonly State[]>;
  readonly others: readonly State[];
}

/** A letter, or any letter or digit of a word, or a digit. */
export type Character = string | typeof ANY | typeof DIGIT;
export const ANY = Symbol('any letter or digit');
export const DIGIT = Symbol('a digit');

/** What must hold between two letters: the utterance's start or end, or that no phrase follows. */
export type Check = 'start' | 'end' | { readonly notBefore: State };

/** The state in which the reading of one of the phrases begins. */
export function automatonOf(options: PhraseOptions): State {
  return choice(options, { kind: 'done', seen: 0 });
}

/** Options that begin alike share their beginning, which keeps the states few. */
function choice(options: PhraseOptions, next: State): State {
  const [only] = options;
  if (only && options.length === 1)
    return only.reduceRight((after, part) => read(part, after), next);
  return fork(() => {
    const byHead = new Map<string, { head: PhrasePart | undefined; tails: PhrasePart[][] }>();
    for (const [head, ...tail] of options) {
      const group = byHead.get(head?.source ?? '') ?? { head, tails: [] };
      byHead.set(head?.source ?? '', group);
      group.tails.push(tail);
    }
    return Array.from(byHead.values(), ({ head, tails }) =>
      head ? read(head, choice(tails, next)) : next,
    );
  });
}

function read(part: PhrasePart, next: State): State {
  switch (part.kind) {
    case 'letter':
      return { kind: 'read', character: part.letter, next, seen: 0 };
    case 'ending':
      return anyMore(ANY, next);
    case 'word':
      return { kind: 'read', character: ANY, next: anyMore(ANY, next), seen: 0 };
    case 'number':
      return { kind: 'read', character: DIGIT, next: anyMore(DIGIT, next), seen: 0 };
    case 'start':
    case 'end':
      return { kind: 'check', check: part.kind, next, seen: 0 };
    case 'not-before':
      return { kind: 'check', check: { notBefore: automatonOf(part.options) }, next, seen: 0 };
    case 'choice':
      return choice(part.options, next);
    case 'repeat':
      return repeat(part, next);
  }
}

function repeat(repeated: Extract<PhrasePart, { kind: 'repeat' }>, next: State): State {
  const { part, least, most } = repeated;
  let state = next;
  for (let time = least; time < most; time += 1) {
    const again = read(part, state);
    state = fork(() => [again, next]);
  }
  for (let time = 0; time < least; time += 1) state = read(part, state);
  return state;
}

function anyMore(character: Character, next: State): State {
  const loop: State = fork(() => [next, { kind: 'read', character, next: loop, seen: 0 }]);
  return loop;
}

/** Its ways are made when a scan first comes there: most of a table is never reached. */
function fork(make: () => readonly State[]): State {
  let ways: Ways | undefined;
  return { kind: 'fork', open: () => (ways ??= sortWays(make())), seen: 0 };
}

function sortWays(states: readonly State[]): Ways {
  const byLetter = new Map<string, State[]>();
  const others: State[] = [];
  for (const state of states) {
    if (state.kind !== 'read' || typeof state.character !== 'string') others.push(state);
    else byLetter.set(state.character, [...(byLetter.get(state.character) ?? []), state]);
  }
  return { byLetter, others };
}
