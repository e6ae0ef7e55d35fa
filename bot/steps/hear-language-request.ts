import { requestedLanguage } from '../rules/language-switch';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { switchLanguage } from './switch-language';

/** Before a running dialog, which would take "in English, please" for the answer to its question. */
export async function hearLanguageRequest(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  const language = requestedLanguage(turn.utterance);
  if (language === null || (await deps.dialogs.isChoice(turn.utterance, turn.language)))
    return continueWith();
  return switchLanguage(language, turn, deps);
}
