import type { DialogEnvironment } from '../environment';
import type { Reply, Source } from '../reply';
import type { Answers } from './condition';
import type { JourneyDefinition } from './definition';
import type { Journey } from './journey';
import { countingAnswers } from './journey-machine';
import { givenValue, readerOf } from './journey-reader';
import type { JourneyState } from './journey-state';
import type { CaseOrder } from './outcome';
import { describeOutcome } from './render/describe-outcome';
import { formatStored } from './render/format-value';

function answersOf(
  definition: JourneyDefinition,
  state: JourneyState,
  environment: DialogEnvironment,
): Answers {
  const counting = countingAnswers(definition, state.answers);
  const given = definition.slots.flatMap((slot) => {
    const stored = counting[slot.name];
    return stored === undefined
      ? []
      : [[slot.name, givenValue(slot, stored, environment)] as const];
  });
  return Object.fromEntries(given);
}

async function sourcesOf(
  pages: readonly string[],
  environment: DialogEnvironment,
): Promise<Source[]> {
  const { answers, language } = environment;
  const found = await Promise.all(pages.map((pairId) => answers.sourceOf(pairId, language)));
  return found.filter((source) => source !== null);
}

/** Opens a case, to be committed with the sentence that gives its number. */
function openCase(
  { id }: JourneyDefinition,
  { order, answers }: { readonly order: CaseOrder; readonly answers: Answers },
  { cases, effects, language, translate }: DialogEnvironment,
): string {
  const { reference, effect } = cases.prepare({ ...order, journey: id, language, answers });
  effects.push(effect);
  return translate('journey:case.opened', { reference });
}

/** What the journey came to, in the citizen's words and with its sources. */
export async function concludeJourney(
  { definition, conclude }: Journey,
  state: JourneyState,
  environment: DialogEnvironment,
): Promise<Reply> {
  const answers = answersOf(definition, state, environment);
  const today = environment.clock.now().toISOString().slice(0, 10);
  const outcome = conclude({ answers, today });
  const reader = readerOf(definition, environment);
  const printSlot = (name: string) => {
    const slot = definition.slots.find((each) => each.name === name);
    return slot ? formatStored(answers[name] ?? '', slot, reader) : '';
  };
  const text = describeOutcome(outcome.blocks, reader, printSlot);
  const opened = outcome.case
    ? openCase(definition, { order: outcome.case, answers }, environment)
    : '';
  return {
    text: [text, opened].filter((part) => part !== '').join('\n\n'),
    language: environment.language,
    sources: await sourcesOf(outcome.pages, environment),
    ratable: true,
  };
}
