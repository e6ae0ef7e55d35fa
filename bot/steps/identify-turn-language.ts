import { identifyLanguage } from '../../knowledge/classify/language/identify-language';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { isTooLong } from './refuse-unreadable';

/** Below this the conversation's language stays: a wrong switch costs more than a late one. */
const CERTAIN_ENOUGH = 0.8;

/**
 * Each turn is answered in the language it is written in. A personal answer (a name) has none, a
 * choice that was offered is in its page's, and what is too long to be a question is not read as one:
 * they change nothing.
 */
export async function identifyTurnLanguage(
  turn: Turn,
  { dialogs }: TurnDeps,
): Promise<StepOutcome> {
  if (dialogs.personalSlot || isTooLong(turn.utterance)) return continueWith();
  if (await dialogs.isChoice(turn.utterance, turn.language)) return continueWith();
  const { language, confidence, other } = identifyLanguage(turn.utterance);
  if (language === 'other') return continueWith({ otherLanguage: { tag: other } });
  if (language === 'unknown' || confidence < CERTAIN_ENOUGH) return continueWith();
  return continueWith({ language });
}
