import { EVALUATION_KINDS } from './evaluate/registry';
import { runEvaluate } from './evaluate/run-evaluate';

void runEvaluate(process.argv.slice(2), EVALUATION_KINDS, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
}).then((code) => {
  process.exitCode = code;
});
