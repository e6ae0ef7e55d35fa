import { writeFileSync } from 'node:fs';
import { findModelFile } from '../../knowledge/model-file';
import { SECTION_MODEL } from '../../knowledge/sections/section-model';
import { measureFolds } from '../../knowledge/sections/training/measure';
import { readSectionRows } from '../../knowledge/sections/training/section-rows';
import { trainFolds, trainSections } from '../../knowledge/sections/training/train';
import { runCommand, WrongUse } from './run-command';

const USAGE = 'Usage: npm run train:sections (it takes no arguments)';

/** Learns from the content pack's own labels which section and which sentences answer a question. */
async function run(): Promise<undefined> {
  if (process.argv.length > 2) throw new WrongUse(USAGE);
  const rows = readSectionRows(findModelFile('content'), 'tuning');
  const folds = trainFolds(rows);
  console.log(`${rows.length} labels of the tuning half; cross-validated by page:`);
  console.table(measureFolds(rows, folds));
  const path = findModelFile(SECTION_MODEL);
  writeFileSync(path, `${JSON.stringify(trainSections(rows, folds), null, 2)}\n`);
  console.log(`Wrote ${path}`);
}

runCommand(run);
