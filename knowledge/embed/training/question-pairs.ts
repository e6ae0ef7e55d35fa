import { pickIndex, type Random } from '../../classify/language/training/random';
import type { Document } from '../../document';
import type { Language } from '../../language';
import { groupItems } from '../../group-items';
import { pairTexts, type TextPair } from './text-pair';

/** A question and the page that answers it. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly language: Language;
  readonly page: Document;
}

/** Each question with its page, with the page's title, and with another question of the same subject. */
export function pairQuestions(questions: readonly AnsweredQuestion[], random: Random): TextPair[] {
  const subjects = groupItems(questions, ({ page }) => page.pairId);
  return questions.flatMap(({ question, language, page }) => {
    const same = subjects.get(page.pairId) ?? [];
    const other = same[pickIndex(random, same.length)]?.question ?? question;
    return [
      ...pairTexts(`questions-${language}`, question, `${page.title} ${page.text}`),
      ...pairTexts('paraphrases', question, page.title),
      ...(other === question ? [] : pairTexts('paraphrases', question, other)),
    ];
  });
}
