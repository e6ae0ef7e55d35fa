import { spellOutContractions } from './contractions';
import { DANGER_NOW } from './danger-words/danger-now';
import { DANGER_SIGNS, QUESTIONS } from './danger-words/danger-signs';
import { DANGER_UNLESS_MATTER } from './danger-words/danger-unless-matter';
import { DESPAIR_SIGNS } from './danger-words/despair-signs';
import { GOVERNMENT_MATTER, SUBJECTS_THAT_NAME_DEATH } from './danger-words/government-matter';
import { SELF_HARM } from './danger-words/self-harm';
import { DANGER_VOCABULARY } from './danger-words/vocabulary';
import { PhraseScan } from './phrase-scan';
import { Phrases } from './phrases';
import { plainText, plainTextApart } from './plain-text';
import { correctSpelling } from './spelling';

/** `emergency` answers with 9-1-1, `crisis` with 9-8-8. */
export type Emergency = 'emergency' | 'crisis';

const NOW = new Phrases(DANGER_NOW, DANGER_VOCABULARY);
const UNLESS_MATTER = new Phrases(DANGER_UNLESS_MATTER, DANGER_VOCABULARY);
const MATTER = new Phrases(GOVERNMENT_MATTER, DANGER_VOCABULARY);
const SIGNS = new Phrases(DANGER_SIGNS, DANGER_VOCABULARY);
const MATTER_OR_QUESTION = new Phrases([...GOVERNMENT_MATTER, ...QUESTIONS], DANGER_VOCABULARY);
const HARM = new Phrases(SELF_HARM, DANGER_VOCABULARY);
const DESPAIR = new Phrases(DESPAIR_SIGNS, DANGER_VOCABULARY);
const SUBJECTS = new Phrases(SUBJECTS_THAT_NAME_DEATH, DANGER_VOCABULARY);

/** In letters, about thirty words: what a long text says elsewhere has nothing to do with the danger. */
const NEAR = 180;

/**
 * Immediate danger or thoughts of suicide in an utterance of any length, as the citizen wrote it and in either
 * language. A wrong alarm costs one sentence, a missed one may cost a life: in doubt the rules fire, except on what
 * citizens ask of government every day (emergency passports, death benefits, medical assistance in dying).
 */
export function detectEmergency(text: string): Emergency | null {
  const readings = new Set([plainText(text), plainTextApart(text)]);
  const found = Array.from(readings, (reading) =>
    dangerIn(correctSpelling(spellOutContractions(reading))),
  );
  return found.find((danger) => danger !== null) ?? null;
}

function dangerIn(utterance: string): Emergency | null {
  if (NOW.areSaidIn(utterance)) return 'emergency';
  if (HARM.areSaidIn(SUBJECTS.takenFrom(utterance))) return 'crisis';
  const isDanger =
    saysApart(UNLESS_MATTER, MATTER, utterance) || saysApart(SIGNS, MATTER_OR_QUESTION, utterance);
  if (isDanger) return 'emergency';
  return saysApart(DESPAIR, MATTER_OR_QUESTION, SUBJECTS.takenFrom(utterance)) ? 'crisis' : null;
}

/** Whether an utterance says one of the phrases with none of the others near. */
function saysApart(phrases: Phrases, others: Phrases, utterance: string): boolean {
  const spans = Array.from(phrases.spansIn(new PhraseScan(utterance)));
  if (spans.length === 0) return false;
  const isNear = new Uint8Array(utterance.length);
  for (const { start, end } of others.spansIn(new PhraseScan(utterance))) {
    isNear.fill(1, Math.max(0, start - NEAR), end + NEAR);
  }
  return spans.some(({ start, end }) => !isNear.subarray(start, end).includes(1));
}
