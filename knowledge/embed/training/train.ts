import { pickIndex, seedRandom, type Random } from '../../classify/language/training/random';
import type { StaticEmbedding } from '../embedding-file';
import { contrast } from './contrastive-loss';
import { groupItems } from '../../group-items';
import { EmbeddingLearner } from './learner';
import type { Lesson } from './lessons';
import { distil } from './relational-loss';
import { PAIR_SHARES, type PairKind, type TextPair } from './text-pair';
import type { TrainingData } from './training-data';
import { buildVocabulary, type CountedText, type VocabularySize } from './vocabulary';

export interface EmbeddingPlan {
  readonly data: TrainingData;
  /** The teacher's vectors, one a lesson. */
  readonly teacherVectors: readonly Float32Array[];
  readonly seed: number;
  readonly steps: number;
  /** Pairs or lessons a step. */
  readonly batch: number;
  readonly dimensions: number;
  readonly size: VocabularySize;
  /** After each step, with the loss of its kind. */
  readonly onStep: (step: number, kind: StepKind, loss: number) => void;
}

/** What a step learns from: pairs of one kind, or lessons of the teacher. */
export type StepKind = PairKind | 'lessons';

/** As in PAIR_SHARES. */
const LESSON_SHARE = 1.5;
const RATE = 0.1;
const WARM_UP_STEPS = 80;
const LAST_RATE = 0.05;
/** Neighbours in the data are about one subject, and the hardest to tell apart. */
const SENTENCE_BLOCK = 2;
const LESSON_BLOCK = 4;
/** Words of services and questions count twice beside those of laws. */
const COUNT_OF_PLAIN_WORDS = 2;

/** Rises in the first steps, then falls evenly to a twentieth. */
function rateAt(step: number, steps: number): number {
  const warm = Math.min(1, (step + WARM_UP_STEPS / 4) / (1.25 * WARM_UP_STEPS));
  return RATE * warm * (1 - ((1 - LAST_RATE) * step) / steps);
}

/** Headings are left out: the sentences of the laws have been counted. */
function* countedTexts({ pairs, lessons }: TrainingData): Generator<CountedText> {
  for (const { kind, left, right } of pairs) {
    if (kind.startsWith('headings')) continue;
    const count = kind === 'sentences' ? 1 : COUNT_OF_PLAIN_WORDS;
    yield { text: left, count };
    yield { text: right, count };
  }
  for (const { en } of lessons) yield { text: en, count: COUNT_OF_PLAIN_WORDS };
}

/** Places in a list, drawn in blocks of neighbours. */
function drawPlaces(
  random: Random,
  length: number,
  draw: { count: number; block: number },
): number[] {
  const block = Math.min(draw.block, length);
  const places: number[] = [];
  while (places.length < draw.count) {
    const start = pickIndex(random, length - block + 1);
    for (let at = start; at < start + block && places.length < draw.count; at++) places.push(at);
  }
  return places;
}

function drawKind(random: Random, shares: readonly (readonly [StepKind, number])[]): StepKind {
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  let left = random() * sum;
  for (const [kind, share] of shares) {
    // Rounding may leave a hair at the end.
    if (left < share || kind === shares.at(-1)?.[0]) return kind;
    left -= share;
  }
  throw new Error('There is nothing to learn from: the data hold neither pairs nor lessons.');
}

class Course {
  readonly #random: Random;
  readonly #learner: EmbeddingLearner;
  readonly #pairs: ReadonlyMap<string, readonly TextPair[]>;
  readonly #shares: readonly (readonly [StepKind, number])[];

  constructor(private readonly plan: EmbeddingPlan) {
    this.#random = seedRandom(plan.seed);
    const vocabulary = buildVocabulary(countedTexts(plan.data), plan.size);
    this.#learner = new EmbeddingLearner(vocabulary, plan.dimensions, this.#random);
    this.#pairs = groupItems(plan.data.pairs, ({ kind }) => kind);
    const kinds: [StepKind, number][] = [['lessons', LESSON_SHARE]];
    for (const kind of this.#pairs.keys())
      if (isPairKind(kind)) kinds.push([kind, PAIR_SHARES[kind]]);
    this.#shares = kinds.filter(([kind]) => kind !== 'lessons' || plan.data.lessons.length > 0);
  }

  run(): StaticEmbedding {
    const { steps, onStep } = this.plan;
    for (let step = 0; step < steps; step++) {
      const kind = drawKind(this.#random, this.#shares);
      const rate = rateAt(step, steps);
      onStep(
        step + 1,
        kind,
        kind === 'lessons' ? this.#learnLessons(rate) : this.#learnPairs(kind, rate),
      );
    }
    return this.#learner.quantise();
  }

  #learnPairs(kind: PairKind, rate: number): number {
    const pairs = this.#pairs.get(kind) ?? [];
    const block = kind === 'sentences' ? SENTENCE_BLOCK : 1;
    const places = drawPlaces(this.#random, pairs.length, { count: this.plan.batch, block });
    const drawn = places.flatMap((at) => pairs[at] ?? []);
    const left = drawn.map((pair) => this.#learner.place(pair.left));
    const right = drawn.map((pair) => this.#learner.place(pair.right));
    const loss = contrast({ left, right, answers: drawn.map((pair) => pair.right) });
    this.#learner.descend([...left, ...right], rate);
    return loss;
  }

  /** The pupil reads the translation of every other lesson that has one. */
  #read({ en, fr }: Lesson): string {
    return fr !== undefined && this.#random() < 0.5 ? fr : en;
  }

  #learnLessons(rate: number): number {
    const { data, teacherVectors, batch } = this.plan;
    const draw = { count: batch, block: LESSON_BLOCK };
    const places = drawPlaces(this.#random, data.lessons.length, draw);
    const texts = places.flatMap((at) => data.lessons[at] ?? []);
    const placed = texts.map((lesson) => this.#learner.place(this.#read(lesson)));
    const loss = distil(
      placed,
      places.flatMap((at) => teacherVectors[at] ?? []),
    );
    this.#learner.descend(placed, rate);
    return loss;
  }
}

function isPairKind(kind: string): kind is PairKind {
  return kind in PAIR_SHARES;
}

/** Learns a vocabulary and an embedding; the same plan gives the same bytes. */
export function trainEmbedding(plan: EmbeddingPlan): StaticEmbedding {
  return new Course(plan).run();
}
