import { maskFor } from '../mask-for';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** From here on personal information is gone: it is neither searched with, stored nor shown. */
export async function maskUtterance(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const { masked, kinds } = maskFor(turn.utterance, translator(turn.language));
  return continueWith({ question: masked, maskedKinds: kinds });
}
