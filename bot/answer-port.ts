import type { AnswerPort } from '../dialogs/ports';
import { composeAnswer } from '../knowledge/compose/extractive-composer';
import type { Retriever } from '../knowledge/retriever';
import type { Translator } from '../locales/translator';
import { answerReply } from './answer-reply';
import { checkAnswer } from './guardrails/check-answer';

/** Answers a dialog's questions about pages from the index of the moment. */
export function createAnswerPort(retriever: () => Retriever, translator: Translator): AnswerPort {
  return {
    async titleOf(pairId, language) {
      const document = await retriever().documentOfPair(pairId, language);
      return document?.title ?? null;
    },
    async answerFrom(pairId, question, language) {
      const document = await retriever().documentOfPair(pairId, language);
      const retrieval = document && (await retriever().retrieveFrom(document.id, question));
      const answer = retrieval && composeAnswer(retrieval);
      if (!answer || checkAnswer(answer, language).verdict !== 'pass') return null;
      return answerReply(answer, language, translator(language));
    },
  };
}
