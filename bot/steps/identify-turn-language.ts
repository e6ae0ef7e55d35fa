import { identifyLanguage } from '../../knowledge/classify/language/identify-language';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** Below this the conversation's language stays: a wrong switch costs more than a late one. */
const CERTAIN_ENOUGH = 0.8;

/**
 * Each turn is answered in the language it is written in. A personal answer (a name) has none, so it
 * changes nothing.
 */
export async function identifyTurnLanguage(
  turn: Turn,
  { dialogs }: TurnDeps,
): Promise<StepOutcome> {
  if (dialogs.personalSlot) return continueWith();
  const { language, confidence } = identifyLanguage(turn.utterance);
  if (language === 'other') return continueWith({ inOtherLanguage: true });
  if (language === 'unknown' || confidence < CERTAIN_ENOUGH) return continueWith();
  return continueWith({ language });
}
