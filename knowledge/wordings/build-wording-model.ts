import type { Analyser } from '../analyse/analyser';
import { trainHinge } from '../classify/intent/train-hinge';
import type { LinearModel } from '../classify/intent/linear-model';
import { otherWordingsOf, type Document } from '../document';
import { BUCKETS, wordingFeatures } from './wording-features';
import { raritiesOf, toWordingVector, type WordingModel } from './wording-model';

/** Chosen on the tuning half; DESIGN.md gives the figures. */
const PLAN = { cost: 1, epochs: 4, seed: 1 };
/** One byte for each page and feature: more pages than that would not be worth their memory. */
const MOST_PAGES = 1024;
const LARGEST_BYTE = 127;

interface Example {
  /** Place among the pages that have utterances. */
  readonly page: number;
  readonly features: Int32Array;
}

function examplesOf(documents: readonly Document[], analyser: Analyser): Example[] {
  return documents.flatMap((document, page) =>
    [document.title, ...otherWordingsOf(document)].map((wording) => ({
      page,
      features: wordingFeatures(analyser.analyse(wording)),
    })),
  );
}

function quantise({ classes, weights }: LinearModel): Pick<WordingModel, 'steps' | 'weights'> {
  const steps = new Float32Array(classes);
  const last = BUCKETS * classes;
  for (let at = 0; at < last; at += 1) {
    const page = at % classes;
    steps[page] = Math.max(steps[page] ?? 0, Math.abs(weights[at] ?? 0) / LARGEST_BYTE);
  }
  const bytes = new Int8Array(last);
  for (let at = 0; at < last; at += 1)
    bytes[at] = Math.round((weights[at] ?? 0) / (steps[at % classes] || 1));
  return { steps, weights: new Uint32Array(bytes.buffer) };
}

/** Learns which page people mean from what they say for it; null where no page has utterances, or too many. */
export function buildWordingModel(
  documents: readonly Document[],
  analyser: Analyser,
): WordingModel | null {
  const places = documents.flatMap(({ utterances = [] }, place) =>
    utterances.length > 0 ? [place] : [],
  );
  if (places.length < 2 || places.length > MOST_PAGES) return null;
  const examples = examplesOf(
    places.flatMap((place) => documents[place] ?? []),
    analyser,
  );
  const rarities = raritiesOf(examples.map(({ features }) => features));
  const model = trainHinge(
    {
      vectors: examples.map(({ features }) => toWordingVector(features, rarities)),
      labels: Int32Array.from(examples, ({ page }) => page),
      classes: places.length,
      features: BUCKETS,
    },
    PLAN,
  );
  const intercepts = model.weights.slice(BUCKETS * places.length);
  return { documents: Uint32Array.from(places), rarities, intercepts, ...quantise(model) };
}
