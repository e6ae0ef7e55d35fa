import { ROUTE_INTENTS, type RouteIntent } from '../../knowledge/classify/route/route-intents';
import type { RouteScores } from '../../knowledge/classify/route/route-recogniser';
import type { SmallTalk } from '../rules/small-talk';
import type { Route } from './routes';

const SMALL_TALK = [
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'help',
  'affirmation',
  'chitchat',
] as const;
const ON_THE_SUBJECT: readonly RouteIntent[] = ['page', 'information', 'journey', 'vague'];

/**
 * Leads, in scores of the recogniser, from which a message is not about the government's services. Chosen on the
 * tuning half of routing-questions.jsonl and of the project's own questions.
 */
const LEAD = {
  danger: 0.1,
  crisis: 0.1,
  human: 0.2,
  /** Of small talk and insults, before anything is searched. */
  aside: 0.2,
  /** Of what others look after and of what is no service, where the search is not sure of an answer. */
  elsewhere: 0,
  /** The same where the search is sure: only a clear lead outweighs it. */
  elsewhereThoughFound: 0.6,
} as const;

function highestOf(scores: RouteScores, intents: readonly RouteIntent[]): number {
  return Math.max(...intents.map((intent) => scores[intent]));
}

const URGENT = ['danger', 'crisis', 'human'] as const;

type Urgent = (typeof URGENT)[number];

/**
 * Danger and requests for a person in words that no rule has. The rules come first and are enough by themselves;
 * this only adds to them, where everything else is clearly less likely.
 */
export function chooseUrgent(scores: RouteScores): Urgent | null {
  const rest = highestOf(
    scores,
    ROUTE_INTENTS.filter((intent) => !URGENT.some((urgent) => urgent === intent)),
  );
  const [best = 'danger'] = [...URGENT].sort((a, b) => scores[b] - scores[a]);
  return scores[best] - rest >= LEAD[best] ? best : null;
}

/** Insults and small talk that no rule hears; null where the message may be a question. */
export function chooseAside(scores: RouteScores): 'abuse' | SmallTalk | 'chitchat' | null {
  const rest = highestOf(scores, [...ON_THE_SUBJECT, 'other-government', 'out-of-scope']);
  const [best = 'abuse'] = [...SMALL_TALK, 'abuse' as const].sort((a, b) => scores[b] - scores[a]);
  return scores[best] - rest >= LEAD.aside ? best : null;
}

/** Where a question goes that was searched for. `isFound`: the search is sure enough to answer. */
export function chooseRoute(scores: RouteScores, isFound: boolean): Route {
  const inside = highestOf(scores, ON_THE_SUBJECT);
  const outside = Math.max(scores['other-government'], scores['out-of-scope']);
  const needed = isFound ? LEAD.elsewhereThoughFound : LEAD.elsewhere;
  if (outside - inside > needed)
    return scores['other-government'] >= scores['out-of-scope']
      ? 'other-government'
      : 'out-of-scope';
  return scores.journey > highestOf(scores, ['page', 'information', 'vague'])
    ? 'journey'
    : 'knowledge';
}
