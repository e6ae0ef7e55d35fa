import { writeFileSync } from 'node:fs';
import { readWords } from '../../knowledge/classify/language/features';
import {
  encodeModel,
  LANGUAGE_MODEL,
  scoreFrench,
  type LanguageModel,
} from '../../knowledge/classify/language/model';
import { findModelFile } from '../../knowledge/model-file';
import { readCorpus } from '../../knowledge/classify/language/training/corpus';
import { seedRandom } from '../../knowledge/classify/language/training/random';
import { sampleTexts } from '../../knowledge/classify/language/training/sampling';
import { trainLanguageModel } from '../../knowledge/classify/language/training/train';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run train:language -- PARALLEL_DIR
  PARALLEL_DIR: a folder of *.tsv.gz files, a line English TAB French`;

const SEED = 20;
const SAMPLES = 4_000_000;
const HELD_OUT_SAMPLES = 20_000;

/** Share of held-out texts, as rough as those of training, whose language the model finds. */
function measureHeldOut(model: LanguageModel, directory: string): number {
  const texts = sampleTexts(readCorpus(directory, true), seedRandom(SEED + 1));
  let right = 0;
  for (let seen = 0; seen < HELD_OUT_SAMPLES; seen++) {
    const sample = texts.next();
    if (sample.done !== true) {
      const french = scoreFrench(model, readWords(sample.value.text)) > 0;
      right += Number(french === (sample.value.language === 'fr'));
    }
  }
  return right / HELD_OUT_SAMPLES;
}

function train(directory: string): void {
  console.log(`Reading the parallel texts of ${directory}`);
  const model = trainLanguageModel({
    corpus: readCorpus(directory),
    seed: SEED,
    samples: SAMPLES,
    onProgress: (seen, loss) => {
      console.log(`${Math.round((100 * seen) / SAMPLES)} %  log loss ${loss.toFixed(4)}`);
    },
  });
  const path = findModelFile(LANGUAGE_MODEL);
  writeFileSync(path, encodeModel(model));
  console.log(`Held-out accuracy ${measureHeldOut(model, directory).toFixed(4)}; wrote ${path}`);
}

async function run(): Promise<undefined> {
  const [directory, ...rest] = process.argv.slice(2);
  if (directory === undefined || rest.length > 0) throw new WrongUse(USAGE);
  train(directory);
}

runCommand(run);
