import type { DialogEnvironment } from '../environment';
import type { DialogTurn } from '../guided-dialog';
import type { Reply } from '../reply';
import type { Answers } from './condition';
import type { JourneyDefinition, Slot } from './definition';
import { changeIn, isQuestion, journeyCommandIn, type JourneyCommand } from './journey-commands';
import type { JourneyInput } from './journey-machine';
import type { JourneyState } from './journey-state';
import { readerOf, storedValue, wordsOfChoice } from './journey-reader';
import { describeProblem } from './render/describe-problem';
import { slotNamed } from './slot-named';
import { fillSlots, type FilledSlots } from './slots/fill-slots';
import { yesOrNoIn } from './slots/read-yes-no';

/** What an utterance comes to in a running journey. */
export type Understood = { readonly leads?: readonly string[] } & (
  | { readonly kind: 'input'; readonly input: JourneyInput }
  /** The same question again. */
  | { readonly kind: 'say-again' }
  /** A question in between, answered. */
  | { readonly kind: 'answered'; readonly reply: Reply }
  | { readonly kind: 'review' | 'save' }
);

interface Situation {
  readonly definition: JourneyDefinition;
  readonly state: JourneyState;
  readonly environment: DialogEnvironment;
}

const UNCLEAR: Understood = { kind: 'input', input: { kind: 'unclear' } };

function input(kind: Exclude<JourneyInput['kind'], 'filled' | 'change'>): Understood {
  return { kind: 'input', input: { kind } };
}

function slotOf({ definition, state }: Situation): Slot | undefined {
  return definition.slots.find(({ name }) => name === state.slot);
}

function helpWith(situation: Situation): string[] {
  const slot = slotOf(situation);
  const { translate, namespace } = readerOf(situation.definition, situation.environment);
  return slot === undefined
    ? [translate('journey:help.general')]
    : [translate(`${namespace}:slots.${slot.name}.help`)];
}

function obey(command: JourneyCommand, situation: Situation): Understood {
  switch (command) {
    case 'back':
      return input('back');
    case 'keep':
      return input('confirm');
    case 'help':
      return { kind: 'say-again', leads: helpWith(situation) };
    case 'review':
    case 'save':
      return { kind: command };
    default:
      return command satisfies never;
  }
}

/** "Change the date", « corriger la date », or which one where nothing is named. */
function changeOf(words: string, situation: Situation): Understood {
  const slot = words === '' ? null : slotNamed(words, situation);
  const { translate } = situation.environment;
  if (slot === null) return { kind: 'say-again', leads: [translate('journey:change.which')] };
  return { kind: 'input', input: { kind: 'change', slot: slot.name } };
}

function decideByYesOrNo({ state, environment }: Situation): Understood | null {
  const { utterance, translate } = environment;
  const answer = yesOrNoIn(utterance);
  if (state.mode === 'confirm-cancel') {
    if (answer === null) return UNCLEAR;
    return input(answer === 'yes' ? 'confirm' : 'deny');
  }
  if (state.mode !== 'review' || answer === null) return null;
  if (answer === 'yes') return input('confirm');
  return { kind: 'say-again', leads: [translate('journey:change.which')] };
}

function sealed(values: Answers, { definition, environment }: Situation): Answers {
  const kept = definition.slots.flatMap((slot) => {
    const value = values[slot.name];
    return value === undefined ? [] : [[slot.name, storedValue(slot, value, environment)] as const];
  });
  return Object.fromEntries(kept);
}

function read(situation: Situation): FilledSlots {
  const { definition, state, environment } = situation;
  const { utterance, question, language, clock } = environment;
  const isText = slotOf(situation)?.kind === 'text';
  return fillSlots(definition, state, {
    utterance: isText ? question : utterance,
    language,
    today: clock.now(),
    wordsOf: wordsOfChoice(definition, environment),
  });
}

/** What else was understood is said, so that nobody wonders why a question never came. */
function noticeOf(values: Answers, situation: Situation): string[] {
  const { definition, state, environment } = situation;
  const { translate, namespace } = readerOf(definition, environment);
  const others = Object.keys(values).filter((name) => name !== state.slot);
  if (others.length === 0) return [];
  const labels = others.map((name) => translate(`${namespace}:slots.${name}.short`));
  return [translate('journey:noted', { labels: labels.join(', ') })];
}

async function askInBetween({ environment }: Situation): Promise<Understood | null> {
  const { answers, question, language } = environment;
  const reply = await answers.answer(question, language);
  return reply === null ? null : { kind: 'answered', reply };
}

/** Fewer words are an answer that did not fit, not a question without its mark. */
const FEWEST_WORDS_OF_A_QUESTION = 4;

function countWords(utterance: string): number {
  return utterance.trim().split(/\s+/).length;
}

async function readAnswer(situation: Situation): Promise<Understood> {
  const { state, environment } = situation;
  if (isQuestion(environment.utterance)) {
    const answered = await askInBetween(situation);
    if (answered !== null) return answered;
  }
  const { values, problem } = read(situation);
  const leads = problem === null ? [] : [describeProblem(problem, environment)];
  if (Object.keys(values).length > 0) {
    const filled = sealed(values, situation);
    return {
      kind: 'input',
      input: { kind: 'filled', values: filled },
      leads: [...noticeOf(values, situation), ...leads],
    };
  }
  if (problem !== null) return { ...UNCLEAR, leads };
  const mayAsk =
    state.mode === 'slot' && countWords(environment.utterance) >= FEWEST_WORDS_OF_A_QUESTION;
  const answered = mayAsk ? await askInBetween(situation) : null;
  return answered ?? { ...UNCLEAR, leads: ladder(situation) };
}

/** First that it was not understood, then what the question is about. */
function ladder(situation: Situation): string[] {
  const { state, environment } = situation;
  const sorry = environment.translate('journey:unclear');
  return state.misses === 0 ? [sorry] : [sorry, ...helpWith(situation)];
}

/** What was told on the way in: "my son was born on March 3" need not be asked again. */
export function readOpening(
  definition: JourneyDefinition,
  state: JourneyState,
  { environment }: DialogTurn,
): { readonly values: Answers; readonly notice: string | null } {
  const situation = { definition, state, environment };
  const { values } = read(situation);
  const [notice = null] = noticeOf(values, situation);
  return { values: sealed(values, situation), notice };
}

/** Commands first, then the answer, then a question in between. */
export async function understand(
  definition: JourneyDefinition,
  state: JourneyState,
  { environment, command }: DialogTurn,
): Promise<Understood> {
  const situation = { definition, state, environment };
  const { utterance } = environment;
  const order = journeyCommandIn(utterance);
  if (order !== null) return obey(order, situation);
  const decided = decideByYesOrNo(situation);
  if (decided !== null) return decided;
  const change = changeIn(utterance);
  if (change !== null) return changeOf(change, situation);
  if (command === 'skip' && slotOf(situation)?.isOptional) return input('skip');
  return readAnswer(situation);
}
