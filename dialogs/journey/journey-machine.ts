import { holds, type Answers } from './condition';
import type { JourneyDefinition, Slot } from './definition';
import type { JourneyState } from './journey-state';

/** What an utterance means to a running journey. */
export type JourneyInput =
  | { readonly kind: 'filled'; readonly values: Answers }
  | { readonly kind: 'skip' | 'back' | 'cancel' | 'confirm' | 'deny' | 'unclear' }
  | { readonly kind: 'change'; readonly slot: string };

/** Where a journey stands after an input. */
export type JourneyMove =
  | { readonly next: 'ask'; readonly state: JourneyState }
  | { readonly next: 'done' | 'cancelled' | 'stuck'; readonly state: JourneyState };

/** From so many answers in a row that did not fit, a person helps. */
export const MOST_MISSES = 3;

/** The slots that are asked, given the answers so far, in order. */
export function applicableSlots({ slots }: JourneyDefinition, answers: Answers): Slot[] {
  return slots.filter(({ when }) => holds(when, answers));
}

/** Whether a slot's answer, kept from before its question fell away, counts now. */
export function countingAnswers(definition: JourneyDefinition, answers: Answers): Answers {
  const names = new Set(applicableSlots(definition, answers).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
}

function isOpen({ name }: Slot, { answers, skipped }: JourneyState): boolean {
  return answers[name] === undefined && !skipped.includes(name);
}

/** The first slot that still wants an answer; null: everything is there. */
export function nextSlot(definition: JourneyDefinition, state: JourneyState): Slot | null {
  const slots = applicableSlots(definition, state.answers);
  return slots.find((slot) => isOpen(slot, state)) ?? null;
}

export function beginState({ id, version }: JourneyDefinition): JourneyState {
  return {
    journey: id,
    version,
    answers: {},
    skipped: [],
    mode: 'slot',
    slot: null,
    trail: [],
    misses: 0,
  };
}

/** Asks what is open, and where nothing is, shows all answers before anything is done with them. */
export function proceed(definition: JourneyDefinition, state: JourneyState): JourneyMove {
  const slot = nextSlot(definition, state);
  const settled = { ...state, misses: 0, slot: slot?.name ?? null };
  return { next: 'ask', state: { ...settled, mode: slot === null ? 'review' : 'slot' } };
}

function fill(definition: JourneyDefinition, state: JourneyState, values: Answers): JourneyMove {
  const names = Object.keys(values);
  return proceed(definition, {
    ...state,
    answers: { ...state.answers, ...values },
    skipped: state.skipped.filter((name) => !names.includes(name)),
    trail: [...state.trail.filter((name) => !names.includes(name)), ...names],
  });
}

function skip(definition: JourneyDefinition, state: JourneyState): JourneyMove {
  const slot = definition.slots.find(({ name }) => name === state.slot);
  if (state.mode !== 'slot' || !slot?.isOptional) return miss(state);
  const { name } = slot;
  const { [name]: dropped, ...answers } = state.answers;
  return proceed(definition, {
    ...state,
    answers: dropped === undefined ? state.answers : answers,
    skipped: [...state.skipped.filter((each) => each !== name), name],
    trail: [...state.trail.filter((each) => each !== name), name],
  });
}

function askAgain(state: JourneyState, slot: string): JourneyMove {
  return { next: 'ask', state: { ...state, mode: 'slot', slot, misses: 0 } };
}

/** The slot answered before the one that is asked; its answer stays until there is another. */
function back(definition: JourneyDefinition, state: JourneyState): JourneyMove {
  const names = applicableSlots(definition, state.answers).map(({ name }) => name);
  const trail = state.trail.filter((name) => names.includes(name));
  const at = state.mode === 'slot' && state.slot !== null ? trail.indexOf(state.slot) : -1;
  const before = trail.at(at < 0 ? -1 : at - 1);
  if (before === undefined || at === 0) return { next: 'ask', state: { ...state, misses: 0 } };
  return askAgain(state, before);
}

function change(definition: JourneyDefinition, state: JourneyState, slot: string): JourneyMove {
  const isAsked = applicableSlots(definition, state.answers).some(({ name }) => name === slot);
  return isAsked ? askAgain(state, slot) : miss(state);
}

function miss(state: JourneyState): JourneyMove {
  const misses = state.misses + 1;
  return { next: misses >= MOST_MISSES ? 'stuck' : 'ask', state: { ...state, misses } };
}

/** "Yes": to the review, or to the question whether to cancel. */
function confirm(definition: JourneyDefinition, state: JourneyState): JourneyMove {
  if (state.mode === 'confirm-cancel') return { next: 'cancelled', state };
  if (state.mode === 'slot' && state.slot !== null && state.answers[state.slot] !== undefined)
    return proceed(definition, state);
  return state.mode === 'review' ? { next: 'done', state } : miss(state);
}

function deny(definition: JourneyDefinition, state: JourneyState): JourneyMove {
  return state.mode === 'confirm-cancel' ? proceed(definition, state) : miss(state);
}

/** What an input does. Pure: the same state and input always give the same move, and no answer is lost by one. */
export function advance(
  definition: JourneyDefinition,
  state: JourneyState,
  input: JourneyInput,
): JourneyMove {
  switch (input.kind) {
    case 'filled':
      return fill(definition, state, input.values);
    case 'skip':
      return skip(definition, state);
    case 'back':
      return back(definition, state);
    case 'change':
      return change(definition, state, input.slot);
    case 'cancel':
      return { next: 'ask', state: { ...state, mode: 'confirm-cancel', misses: 0 } };
    case 'confirm':
      return confirm(definition, state);
    case 'deny':
      return deny(definition, state);
    case 'unclear':
      return miss(state);
    default:
      return input satisfies never;
  }
}
