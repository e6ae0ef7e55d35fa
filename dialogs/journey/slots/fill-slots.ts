import type { Language } from '../../../locales/language';
import type { Answers } from '../condition';
import type { JourneyDefinition, Slot, SlotKind } from '../definition';
import { applicableSlots } from '../journey-machine';
import type { JourneyState } from '../journey-state';
import { readSlot } from './read-slot';
import type { SlotProblem, SlotReading } from './slot-reading';

/** What was said to a journey, and with what it is read. */
export interface Said {
  readonly utterance: string;
  readonly language: Language;
  readonly today: Date;
  /** The words of a slot's choice in both languages, labels first. */
  readonly wordsOf: (slot: Slot, choice: string) => readonly string[];
}

export interface FilledSlots {
  /** Canonical values by slot; empty where nothing fits. */
  readonly values: Answers;
  /** Why the slot that was asked is not among them, where that is known. */
  readonly problem: SlotProblem | null;
}

/** Kinds that are recognised without having been asked for. */
const TOLD_UNASKED: ReadonlySet<SlotKind> = new Set([
  'choice',
  'date',
  'province',
  'postal-code',
  'money',
  'phone',
  'email',
]);

function read(
  slot: Slot,
  said: Said,
  { answers, isAsked }: { answers: Answers; isAsked: boolean },
): SlotReading {
  const { utterance, language, today } = said;
  const wordsOf = (choice: string) => said.wordsOf(slot, choice);
  return readSlot({ slot, utterance, language, today, answers, wordsOf, isAsked });
}

/** Open slots of kinds that one utterance can tell apart: of two open dates, a date says nothing. */
function volunteered(slots: readonly Slot[], asked: Slot | undefined): Slot[] {
  const open = slots.filter((slot) => slot !== asked && TOLD_UNASKED.has(slot.kind));
  const isAlone = ({ kind }: Slot) =>
    kind === 'choice' ||
    (kind !== asked?.kind && open.filter((slot) => slot.kind === kind).length === 1);
  return open.filter(isAlone);
}

/** What is told of the slots that were not asked. */
function readOthers(
  { definition, state, said }: { definition: JourneyDefinition; state: JourneyState; said: Said },
  asked: Slot | undefined,
  known: Answers,
): Answers {
  let values = known;
  const answers = () => ({ ...state.answers, ...values });
  const open = applicableSlots(definition, answers()).filter(
    ({ name }) => answers()[name] === undefined,
  );
  for (const slot of volunteered(open, asked)) {
    const reading = read(slot, said, { answers: answers(), isAsked: false });
    if (reading?.kind === 'value') values = { ...values, [slot.name]: reading.value };
  }
  return values;
}

/** Several answers in one sentence fill several slots; the one that was asked comes first. */
export function fillSlots(
  definition: JourneyDefinition,
  state: JourneyState,
  said: Said,
): FilledSlots {
  const asked = definition.slots.find(({ name }) => name === state.slot);
  const first = asked ? read(asked, said, { answers: state.answers, isAsked: true }) : null;
  const own: Answers = asked && first?.kind === 'value' ? { [asked.name]: first.value } : {};
  // Free text is the answer to its own question, whatever else it mentions.
  const isText = asked?.kind === 'text' && first !== null;
  const values = isText ? own : readOthers({ definition, state, said }, asked, own);
  return { values, problem: problemIn(first) };
}

function problemIn(reading: SlotReading): SlotProblem | null {
  return reading?.kind === 'problem' ? reading : null;
}
