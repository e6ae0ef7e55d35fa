import type { Outcome } from '../outcomes';
import type { FinishedSteps } from '../run-steps';
import type { Route } from './routes';

/** Where turns went that ended before anything was searched for. */
const BY_OUTCOME: Partial<Record<Outcome, Route>> = {
  answered_emergency: 'emergency',
  answered_crisis: 'emergency',
  escalated_requested: 'human',
  answered_small_talk: 'small-talk',
  answered_greeting: 'small-talk',
  answered_language_switch: 'small-talk',
  refused_other_language: 'other-language',
};

function routeIn({ outcome }: FinishedSteps): Route | undefined {
  return outcome.kind === 'answer' || outcome.kind === 'refuse' ? outcome.route : undefined;
}

/** The route that a turn took; knowledge where nothing else was found. */
export function routeOfTurn(finished: FinishedSteps, outcome: Outcome): Route {
  return routeIn(finished) ?? BY_OUTCOME[outcome] ?? finished.turn.route ?? 'knowledge';
}
