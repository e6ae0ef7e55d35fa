import type { Reply } from '../../reply';
import type { Language } from '../../../locales/language';
import type { JourneyPrompt, ReviewLine } from './prompt';

/** The answers as a list, in the typography of the language. */
export function listAnswers(answers: readonly ReviewLine[], language: Language): string {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return answers.map(({ label, value }) => `- ${label}${colon} ${value}`).join('\n');
}

/** The prompt as a chat message: the review as a list, the choices as buttons. */
export function renderChat({ language, leads, question, choices, review }: JourneyPrompt): Reply {
  const parts = [...leads, listAnswers(review, language), question].filter((part) => part !== '');
  return {
    text: parts.join('\n\n'),
    language,
    quickReplies: choices.map(({ label }) => label),
    expectsInput: true,
  };
}
