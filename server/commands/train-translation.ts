import { writeFileSync } from 'node:fs';
import { findModelFile } from '../../knowledge/model-file';
import { readParallelTexts } from '../../knowledge/parallel-texts';
import { iterationCount, trainTranslations } from '../../knowledge/translate/training/train';
import { encodeTranslations } from '../../knowledge/translate/translation-table';
import { TRANSLATIONS } from '../../knowledge/translate/translations';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run train:translation -- PARALLEL_DIR
  PARALLEL_DIR: a folder of *.tsv.gz files, a line English TAB French`;

function train(directory: string): void {
  console.log(`Reading the parallel texts of ${directory}`);
  const texts = readParallelTexts(directory).flat();
  const tables = trainTranslations({
    texts,
    onIteration: (done) => {
      console.log(`Iteration ${done} of ${iterationCount}`);
    },
  });
  const path = findModelFile(TRANSLATIONS);
  const file = encodeTranslations(tables);
  writeFileSync(path, file);
  console.log(
    `${tables.en.size} English and ${tables.fr.size} French terms, ${file.length} bytes: wrote ${path}`,
  );
}

async function run(): Promise<undefined> {
  const [directory, ...rest] = process.argv.slice(2);
  if (directory === undefined || rest.length > 0) throw new WrongUse(USAGE);
  train(directory);
}

runCommand(run);
