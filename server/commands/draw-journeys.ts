import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNEYS } from '../../dialogs/journeys/journeys';
import { createTranslator } from '../../locales/translator';
import { LOCALES, PROJECT_ROOT } from '../config/paths';
import { journeyPage } from './draw-journeys/journey-page';
import { runCommand, WrongUse } from './run-command';

const USAGE = 'Usage: npm run draw:journeys (it takes no arguments)';
const FOLDER = join(PROJECT_ROOT, 'docs', 'journeys');

/** Writes docs/journeys/ID.md for each journey: its questions as a diagram and in both languages. */
function run(): Promise<undefined> {
  if (process.argv.length > 2) throw new WrongUse(USAGE);
  mkdirSync(FOLDER, { recursive: true });
  const translator = createTranslator(LOCALES);
  for (const { definition } of JOURNEYS)
    writeFileSync(join(FOLDER, `${definition.id}.md`), journeyPage(definition, translator));
  console.log(`Wrote ${JOURNEYS.length} pages to docs/journeys.`);
  return Promise.resolve(undefined);
}

runCommand(run);
