import { isQuestion } from '../../dialogs/journey/journey-commands';
import { stateToBegin } from '../../dialogs/journey/journey-dialog';
import { journeyAbout } from '../../dialogs/journeys/journeys';
import type { StepOutcome, Turn } from '../turn';
import { continueWith } from './continue-turn';

/** Who wants to do a service, and not only to know of it, is walked through it, where we can. */
export async function beginJourney({
  route,
  retrieval,
  confidence,
  inQueue,
  utterance,
}: Turn): Promise<StepOutcome> {
  if (route !== 'journey' || confidence?.band === 'escalate' || inQueue) return continueWith();
  // "How do I renew my passport?" wants to know, whatever it sounds like.
  if (isQuestion(utterance)) return continueWith();
  const pairId = retrieval?.documents[0]?.document.pairId;
  const journey = pairId === undefined ? undefined : journeyAbout(pairId);
  if (!journey) return continueWith();
  return { kind: 'begin-journey', state: stateToBegin(journey) };
}
