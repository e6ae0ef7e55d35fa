import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeEmbedding } from '../../knowledge/embed/embedding-file';
import { rowCount } from '../../knowledge/embed/features';
import { EMBEDDING } from '../../knowledge/embed/static-embedder';
import { TeacherCache } from '../../knowledge/embed/training/teacher-cache';
import { loadEnglishTeacher } from '../../knowledge/embed/training/teacher';
import { trainEmbedding, type StepKind } from '../../knowledge/embed/training/train';
import { readTrainingData, type TrainingData } from '../../knowledge/embed/training/training-data';
import { findModelFile } from '../../knowledge/model-file';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run train:embedding -- DATA_DIR [--cache DIR] [--steps N]
  DATA_DIR: a folder with parallel/, content/, retrieval/ and intents/
  --cache:  keeps what the English teacher says of each text, so that a second run is quick
  --steps:  3200 unless told`;

const SEED = 5;
const STEPS = 3200;
const BATCH = 160;
const DIMENSIONS = 256;
const SIZE = { words: 34_000, prefixes: 12_000, gramBuckets: 12_000 };
const PROGRESS_EVERY = 100;
const LARGEST_FILE = 16_000_000;
/** How much of the mean loss of a kind the last step makes up. */
const NEWEST_SHARE = 0.05;

interface Order {
  readonly directory: string;
  readonly cache: string | undefined;
  readonly steps: number;
}

function readOrder(): Order {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { cache: { type: 'string' }, steps: { type: 'string' } },
  });
  const [directory, ...rest] = positionals;
  const steps = Number(values.steps ?? STEPS);
  if (directory === undefined || rest.length > 0 || !Number.isInteger(steps) || steps < 1)
    throw new WrongUse(USAGE);
  return { directory, cache: values.cache, steps };
}

function parseOrder(): Order {
  try {
    return readOrder();
  } catch {
    throw new WrongUse(USAGE);
  }
}

async function askTeacher(
  { lessons }: TrainingData,
  cache: string | undefined,
): Promise<Float32Array[]> {
  return new TeacherCache(cache).teach(
    lessons.map(({ en }) => en),
    {
      teacher: loadEnglishTeacher,
      onProgress: (done, all) => {
        console.log(`The teacher has read ${done} of ${all} texts`);
      },
    },
  );
}

/** Prints the mean losses now and then. */
function reportSteps(steps: number): (step: number, kind: StepKind, loss: number) => void {
  const means = new Map<StepKind, number>();
  return (step, kind, loss) => {
    const mean = means.get(kind) ?? loss;
    means.set(kind, mean + NEWEST_SHARE * (loss - mean));
    if (step % PROGRESS_EVERY !== 0) return;
    const losses = [...means].map(([name, value]) => `${name} ${value.toFixed(2)}`);
    console.log(`${Math.round((100 * step) / steps)} %  ${losses.join('  ')}`);
  };
}

async function train({ directory, cache, steps }: Order): Promise<void> {
  console.log(`Reading what there is to learn in ${directory}`);
  const data = readTrainingData(directory, SEED);
  console.log(`${data.pairs.length} pairs and ${data.lessons.length} lessons`);
  const embedding = trainEmbedding({
    data,
    teacherVectors: await askTeacher(data, cache),
    seed: SEED,
    steps,
    batch: BATCH,
    dimensions: DIMENSIONS,
    size: SIZE,
    onStep: reportSteps(steps),
  });
  const file = encodeEmbedding(embedding);
  if (file.length > LARGEST_FILE)
    throw new Error(`The embedding has ${file.length} bytes, above ${LARGEST_FILE}: lower SIZE.`);
  const path = findModelFile(EMBEDDING);
  writeFileSync(path, file);
  console.log(`${rowCount(embedding.vocabulary)} rows, ${file.length} bytes: wrote ${path}`);
}

async function run(): Promise<undefined> {
  await train(parseOrder());
}

runCommand(run);
