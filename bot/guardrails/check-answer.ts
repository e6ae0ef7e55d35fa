import type { ExtractiveAnswer } from '../../knowledge/compose/extractive-composer';
import type { Language } from '../../locales/language';
import type { Verdict } from './verdict';

const NAME = 'answer';

/** Longer than this is not an answer that anybody reads, whatever it is taken from. */
const MAX_ANSWER_CHARACTERS = 1_500;

function reasonsAgainst({ text, source, passage }: ExtractiveAnswer, language: Language): string[] {
  const reasons: string[] = [];
  if (text.trim() === '') reasons.push('empty');
  if (text.length > MAX_ANSWER_CHARACTERS) reasons.push('too_long');
  if (!/^https?:\/\//.test(source.url)) reasons.push('no_source');
  if (passage.language !== language) reasons.push('wrong_language');
  return reasons;
}

/** No answer without a source, in another language, empty or endless. */
export function checkAnswer(answer: ExtractiveAnswer, language: Language): Verdict {
  const reasons = reasonsAgainst(answer, language);
  return { name: NAME, verdict: reasons.length === 0 ? 'pass' : 'block', reasons };
}
