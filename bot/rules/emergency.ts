import {
  DANGER_NOW,
  DANGER_UNLESS_MATTER,
  GOVERNMENT_MATTER,
  SELF_HARM,
  SUBJECTS_THAT_NAME_DEATH,
} from './emergency-words';
import { saying } from './phrase';
import { plainText } from './plain-text';
import { correctSpelling } from './spelling';

/** `emergency` answers with 9-1-1, `crisis` with 9-8-8. */
export type Emergency = 'emergency' | 'crisis';

const NOW = saying(DANGER_NOW);
const UNLESS_MATTER = saying(DANGER_UNLESS_MATTER);
const MATTER = saying([GOVERNMENT_MATTER]);
const HARM = saying(SELF_HARM);
const SUBJECTS = new RegExp(saying(SUBJECTS_THAT_NAME_DEATH).source, 'gu');

/**
 * Immediate danger or thoughts of suicide in an utterance, as the citizen wrote it and in either language. A wrong
 * alarm costs one sentence, a missed one may cost a life: in doubt the rules fire, except on what citizens ask of
 * government every day (emergency passports, death benefits, medical assistance in dying).
 */
export function detectEmergency(text: string): Emergency | null {
  const utterance = correctSpelling(plainText(text));
  if (NOW.test(utterance)) return 'emergency';
  if (HARM.test(utterance.replace(SUBJECTS, ' ').trim())) return 'crisis';
  return UNLESS_MATTER.test(utterance) && !MATTER.test(utterance) ? 'emergency' : null;
}
