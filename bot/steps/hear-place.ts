import { findPlace } from '../../knowledge/places/find-place';
import { referElsewhere, referralReply } from '../routing/refer';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** A place by itself: longer messages are new questions. */
const MOST_WORDS = 6;

/** After "where do you live?", the place that is said is looked up. */
export async function hearPlace(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const { question, language, state } = turn;
  if (!state.askedPlace || question.split(/\s+/).length > MOST_WORDS) return continueWith();
  if (findPlace(question) === null) return continueWith();
  const speech = { language, translate: translator(language) };
  const reply = referralReply(referElsewhere(question, speech), speech);
  return {
    kind: 'answer',
    outcome: 'referred_elsewhere',
    route: 'other-government',
    replies: [reply],
  };
}
