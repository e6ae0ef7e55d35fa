import { ANY, DIGIT, type Character, type Check, type State } from './phrase-automaton';

/** A place in the text, as the states see it that are entered there. */
interface Place {
  readonly at: number;
  /** Undefined at the end of the text. */
  readonly letter: string | undefined;
  /** Unlike any other place's, so that a state knows that it was entered here. */
  readonly moment: number;
  /** The states to enter at the next letter. */
  readonly next: State[];
}

const SPACE = ' ';
const NONE: readonly State[] = [];
let moments = 0;

/** Reads phrases in one utterance. `steps` counts the states entered: what the reading costs. */
export class PhraseScan {
  steps = 0;

  constructor(readonly text: string) {}

  /** The ends, in ascending order, of phrases that begin at `start` and end with a word. */
  endsOf(phrases: State, start: number): number[] {
    const isWordEnd = (at: number): boolean => at === this.text.length || this.text[at] === SPACE;
    return Array.from(this.arrivals(phrases, start)).filter(isWordEnd);
  }

  private *arrivals(phrases: State, start: number): Generator<number> {
    let ways = [phrases];
    for (let at = start; ways.length > 0; at += 1) {
      const place: Place = { at, letter: this.text[at], moment: (moments += 1), next: [] };
      if (this.enterAll(ways, place)) yield at;
      ways = place.next;
    }
  }

  /** Whether a phrase ends here. */
  private enterAll(states: readonly State[], place: Place): boolean {
    let arrived = false;
    for (const state of states) {
      if (state.seen === place.moment) continue;
      state.seen = place.moment;
      this.steps += 1;
      arrived = this.enter(state, place) || arrived;
    }
    return arrived;
  }

  private enter(state: State, place: Place): boolean {
    switch (state.kind) {
      case 'done':
        return true;
      case 'read':
        if (fits(place.letter, state.character)) place.next.push(state.next);
        return false;
      case 'check':
        return this.holds(state.check, place.at) && this.enterAll([state.next], place);
      case 'fork': {
        const { byLetter, others } = state.open();
        const arrived = this.enterAll(byLetter.get(place.letter ?? '') ?? NONE, place);
        return this.enterAll(others, place) || arrived;
      }
    }
  }

  private holds(check: Check, at: number): boolean {
    if (check === 'start') return at === 0;
    if (check === 'end') return at === this.text.length;
    return this.endsOf(check.notBefore, at).length === 0;
  }
}

function fits(letter: string | undefined, character: Character): boolean {
  if (letter === undefined) return false;
  if (character === ANY) return letter !== SPACE;
  return character === DIGIT ? letter >= '0' && letter <= '9' : letter === character;
}
