import { applicableSlots } from '../journey-machine';
import type { JourneyDefinition, Slot } from '../definition';
import type { JourneyState } from '../journey-state';
import { formatStored, type Reader } from './format-value';
import type { JourneyPrompt, PromptChoice, ReviewLine } from './prompt';

export interface Asking {
  readonly definition: JourneyDefinition;
  readonly state: JourneyState;
  readonly reader: Reader;
  /** A canonical value as given, where the state has it sealed. */
  readonly open: (slot: Slot, stored: string) => string;
}

function slotOf({ definition, state }: Asking): Slot | undefined {
  return definition.slots.find(({ name }) => name === state.slot);
}

function shown(slot: Slot, { state, reader, open }: Asking): string | null {
  const stored = state.answers[slot.name];
  return stored === undefined ? null : formatStored(open(slot, stored), slot, reader);
}

function choicesOf(slot: Slot, { state, reader }: Asking): PromptChoice[] {
  const { translate, namespace } = reader;
  const labels =
    slot.kind === 'yes-no'
      ? [translate('journey:yes'), translate('journey:no')]
      : (slot.choices ?? []).map((choice) =>
          translate(`${namespace}:slots.${slot.name}.choices.${choice}.label`),
        );
  const keep = state.answers[slot.name] === undefined ? [] : [translate('journey:keep')];
  const skip = slot.isOptional ? [translate('journey:skip')] : [];
  return [...labels, ...keep, ...skip].map((label) => ({ label }));
}

/** Every answer that counts, under its short name. */
export function reviewOf(asking: Asking): ReviewLine[] {
  const { definition, state, reader } = asking;
  return applicableSlots(definition, state.answers).flatMap((slot) => {
    const value = shown(slot, asking);
    const label = reader.translate(`${reader.namespace}:slots.${slot.name}.short`);
    return value === null ? [] : [{ label, value }];
  });
}

function reviewPrompt(asking: Asking, leads: readonly string[]): JourneyPrompt {
  const { translate, language } = asking.reader;
  return {
    language,
    leads: [...leads, translate('journey:review.intro')],
    question: translate('journey:review.ask'),
    choices: [
      { label: translate('journey:review.confirm') },
      { label: translate('journey:review.change') },
    ],
    review: reviewOf(asking),
    readBack: null,
  };
}

function cancelPrompt({ reader }: Asking, leads: readonly string[]): JourneyPrompt {
  const { translate, language } = reader;
  return {
    language,
    leads,
    question: translate('journey:cancel.ask'),
    choices: [
      { label: translate('journey:cancel.yes') },
      { label: translate('journey:cancel.no') },
    ],
    review: [],
    readBack: null,
  };
}

function slotPrompt(slot: Slot, asking: Asking, leads: readonly string[]): JourneyPrompt {
  const { reader } = asking;
  const { translate, language, namespace } = reader;
  const value = shown(slot, asking);
  const now = value === null ? [] : [translate('journey:now', { value })];
  return {
    language,
    leads: [...leads, ...now],
    question: translate(`${namespace}:slots.${slot.name}.ask`),
    choices: choicesOf(slot, asking),
    review: [],
    readBack: null,
  };
}

/** What the journey asks now, after what it has to say first. */
export function describePrompt(asking: Asking, leads: readonly string[]): JourneyPrompt {
  const { mode } = asking.state;
  if (mode === 'confirm-cancel') return cancelPrompt(asking, leads);
  const slot = slotOf(asking);
  return mode === 'review' || slot === undefined
    ? reviewPrompt(asking, leads)
    : slotPrompt(slot, asking, leads);
}
