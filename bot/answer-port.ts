import type { AnswerPort } from '../dialogs/ports';
import { composeAnswer } from '../knowledge/compose/extractive-composer';
import { assessConfidence } from '../knowledge/confidence/confidence';
import { otherLanguage } from '../knowledge/language';
import type { Retriever } from '../knowledge/retriever';
import type { Language } from '../locales/language';
import type { Translator } from '../locales/translator';
import { addressAnswer } from './address-answer';
import { answerReply } from './answer-reply';
import { checkAnswer } from './guardrails/check-answer';

/** The subject's page in the reader's language, else in the other. */
async function pageFor(pairId: string, language: Language, retriever: Retriever) {
  const own = await retriever.documentOfPair(pairId, language);
  return own ?? (await retriever.documentOfPair(pairId, otherLanguage(language)));
}

/** Answers a dialog's questions about pages from the index of the moment. */
export function createAnswerPort(retriever: () => Retriever, translator: Translator): AnswerPort {
  return {
    async pageOf(pairId, language) {
      const page = await pageFor(pairId, language, retriever());
      return page ? { title: page.title, language: page.language } : null;
    },
    async answerFrom(pairId, question, language) {
      const knowledge = retriever();
      const page = await pageFor(pairId, language, knowledge);
      const retrieval = page && (await knowledge.retrieveFrom(page.id, question, language));
      const composed = retrieval && composeAnswer(retrieval);
      if (!composed) return null;
      const answer = await addressAnswer(composed, language, knowledge);
      if (checkAnswer(answer, retrieval, language).verdict !== 'pass') return null;
      return answerReply(answer, language, translator(language));
    },
    async answer(question, language) {
      const knowledge = retriever();
      const retrieval = await knowledge.retrieve(question, language);
      if (assessConfidence(retrieval).band !== 'answer') return null;
      const composed = composeAnswer(retrieval);
      if (!composed) return null;
      const answer = await addressAnswer(composed, language, knowledge);
      if (checkAnswer(answer, retrieval, language).verdict !== 'pass') return null;
      return answerReply(answer, language, translator(language));
    },
    async sourceOf(pairId, language) {
      const page = await pageFor(pairId, language, retriever());
      return page && page.url !== ''
        ? { title: page.title, url: page.url, language: page.language }
        : null;
    },
  };
}
