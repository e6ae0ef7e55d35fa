import { writeFileSync } from 'node:fs';
import { findModelFile } from '../../knowledge/model-file';
import { RANKER_MODEL } from '../../knowledge/rank/ranker-model';
import { crossValidate, trainRanker, type GroupFigures } from '../../knowledge/rank/training/train';
import { readTrainingRows } from '../../knowledge/rank/training/training-rows';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run train:ranker -- DATA_DIR
  DATA_DIR: a folder with retrieval/NAME/{documents,questions}.jsonl; the project's own questions are added`;

function format({ group, words, ranked }: GroupFigures): Record<string, string | number> {
  const both = (name: 'recall@1' | 'recall@5' | 'mrr@10') =>
    `${words[name].toFixed(3)} → ${ranked[name].toFixed(3)}`;
  return {
    group,
    questions: words.n,
    'recall@1': both('recall@1'),
    'recall@5': both('recall@5'),
    'MRR@10': both('mrr@10'),
  };
}

function train(directory: string): void {
  const rows = readTrainingRows(directory);
  const names = Object.keys(rows[0]?.candidates[0] ?? {});
  console.log(`${rows.length} tuning questions, ${names.length} features; cross-validated:`);
  console.table(crossValidate(rows, names).map(format));
  const path = findModelFile(RANKER_MODEL);
  writeFileSync(path, `${JSON.stringify(trainRanker(rows, names), null, 2)}\n`);
  console.log(`Wrote ${path}`);
}

async function run(): Promise<undefined> {
  const [directory, ...rest] = process.argv.slice(2);
  if (directory === undefined || rest.length > 0) throw new WrongUse(USAGE);
  train(directory);
}

runCommand(run);
