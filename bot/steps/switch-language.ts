import type { Language } from '../../locales/language';
import type { StepOutcome, Turn, TurnDeps } from '../turn';

/** Changes the language and asks a running dialog's question again in it: nothing is lost. */
export async function switchLanguage(
  language: Language,
  turn: Turn,
  { dialogs, translator }: TurnDeps,
): Promise<StepOutcome> {
  const text = translator(language)('chat:language_switched');
  const asked = await dialogs.reprompt({ ...turn, language });
  return {
    kind: 'answer',
    outcome: 'answered_language_switch',
    language,
    replies: asked ? [] : [{ text, language }],
  };
}
