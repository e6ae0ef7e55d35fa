import { writeFileSync } from 'node:fs';
import { findModelFile } from '../../knowledge/model-file';
import { ASSOCIATIONS } from '../../knowledge/translate/associations';
import { trainAssociations } from '../../knowledge/translate/training/associations';
import { readNamedTexts } from '../../knowledge/translate/training/named-texts';
import { encodeTranslations } from '../../knowledge/translate/translation-table';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run train:associations -- DATA_DIR
  DATA_DIR: a folder with parallel/, content/, retrieval/ and intents/, as the embedding is trained on`;

function train(directory: string): void {
  console.log(`Reading the texts of ${directory}`);
  const texts = readNamedTexts(directory);
  const tables = { en: trainAssociations(texts.en, 'en'), fr: trainAssociations(texts.fr, 'fr') };
  const path = findModelFile(ASSOCIATIONS);
  const file = encodeTranslations(tables);
  writeFileSync(path, file);
  console.log(
    `${texts.en.length} English and ${texts.fr.length} French texts; ${tables.en.size} and ${tables.fr.size} terms, ${file.length} bytes: wrote ${path}`,
  );
}

async function run(): Promise<undefined> {
  const [directory, ...rest] = process.argv.slice(2);
  if (directory === undefined || rest.length > 0) throw new WrongUse(USAGE);
  train(directory);
}

runCommand(run);
