import { join } from 'node:path';
import { readUtteranceRows, type UtteranceRow } from '../../ingest/utterance-rows';
import type { Language } from '../../language';
import { findModelFile } from '../../model-file';
import { raritiesOf } from '../../wordings/wording-model';
import { scoreInto, type LinearModel } from '../intent/linear-model';
import { trainHinge } from '../intent/train-hinge';
import { ROUTE_VECTOR_LENGTH, routeFeatures, routeVector } from './route-features';
import { ROUTE_INTENTS, type RouteIntent } from './route-intents';

/** One score an intent, about -1 (certainly not) to 1 (certainly). */
export type RouteScores = Readonly<Record<RouteIntent, number>>;

const NO_SCORES: Record<RouteIntent, number> = {
  danger: 0,
  crisis: 0,
  human: 0,
  greeting: 0,
  thanks: 0,
  goodbye: 0,
  identity: 0,
  help: 0,
  affirmation: 0,
  chitchat: 0,
  abuse: 0,
  'out-of-scope': 0,
  'other-government': 0,
  journey: 0,
  information: 0,
  vague: 0,
  page: 0,
};

export interface RouteRecogniser {
  recognise(utterance: string): RouteScores;
}

const PLAN = { cost: 0.5, epochs: 5, seed: 1 };
/** There are many more examples for pages than for all else: one in so many is enough. */
const PAGE_EXAMPLES_LEFT_OUT = 2;

interface Example {
  readonly utterance: string;
  readonly intent: RouteIntent;
}

/** Learns from examples; the same examples give the same recogniser. */
export function trainRouteRecogniser(examples: readonly Example[]): RouteRecogniser {
  const rarities = raritiesOf(examples.map(({ utterance }) => routeFeatures(utterance)));
  const model: LinearModel = trainHinge(
    {
      vectors: examples.map(({ utterance }) => routeVector(utterance, rarities)),
      labels: Int32Array.from(examples, ({ intent }) => ROUTE_INTENTS.indexOf(intent)),
      classes: ROUTE_INTENTS.length,
      features: ROUTE_VECTOR_LENGTH,
    },
    PLAN,
  );
  const scores = new Float32Array(ROUTE_INTENTS.length);
  return {
    recognise(utterance) {
      scoreInto(scores, model, routeVector(utterance, rarities));
      const found = { ...NO_SCORES };
      ROUTE_INTENTS.forEach((intent, place) => (found[intent] = scores[place] ?? 0));
      return found;
    },
  };
}

function toExample({ intent, utterance }: UtteranceRow): Example {
  const known = ROUTE_INTENTS.find((name) => name === intent);
  if (known === undefined)
    throw new Error(`"${intent}" is no intent of a route: see ROUTE_INTENTS.`);
  return { intent: known, utterance };
}

/** Throws an Error that names the file where a line does not fit. */
function readExamples(language: Language): Example[] {
  const folder = join(findModelFile('content'), 'utterances');
  const pages = readUtteranceRows(join(folder, `${language}.jsonl`))
    .filter((_, place) => place % (PAGE_EXAMPLES_LEFT_OUT + 1) === 0)
    .map(({ utterance }): Example => ({ utterance, intent: 'page' }));
  return [...readUtteranceRows(join(folder, `routes-${language}.jsonl`)).map(toExample), ...pages];
}

const trained: Partial<Record<Language, RouteRecogniser>> = {};

/** The recogniser of a language, trained on its example utterances at the first call (about a second). */
export function loadRouteRecogniser(language: Language): RouteRecogniser {
  return (trained[language] ??= trainRouteRecogniser(readExamples(language)));
}
