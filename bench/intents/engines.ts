import type { IntentEngineEntry } from './engine';
import { fasttext } from './engines/fasttext';
import { guichet } from './engines/guichet';
import { natural } from './engines/natural';
import { nlpjs } from './engines/nlpjs';

/** Every recogniser that is measured, ours first. */
export const ENGINES: readonly IntentEngineEntry[] = [guichet, nlpjs, fasttext, natural];
