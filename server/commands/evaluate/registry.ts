import { escalation } from './escalation';
import type { EvaluationKind } from './evaluation-kind';
import { intents } from './intents';
import { privacy } from './privacy';
import { retrieval } from './retrieval';
import { routing } from './routing';

/** Every kind that `npm run evaluate -- KIND` knows, in the order in which they run without one. */
export const EVALUATION_KINDS: readonly EvaluationKind[] = [
  retrieval,
  intents,
  escalation,
  routing,
  privacy,
];
