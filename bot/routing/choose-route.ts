import type { ConfidenceBand } from '../../knowledge/confidence/confidence';
import { ROUTE_INTENTS, type RouteIntent } from '../../knowledge/classify/route/route-intents';
import type { RouteScores } from '../../knowledge/classify/route/route-recogniser';
import { SMALL_TALK_KINDS, type SmallTalk } from '../rules/small-talk';
import type { Route } from './routes';

const SMALL_TALK = [...SMALL_TALK_KINDS, 'chitchat'] as const;
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
  /** Of what others look after and of what is no service, by what the search would do: the surer, the more. */
  elsewhere: { answer: 0.7, clarify: 0.4, escalate: 0 },
  /** The same for a page without examples of what people say: what is another's matter to us may be its own. */
  elsewhereThanUnknown: { answer: Infinity, clarify: Infinity, escalate: 0.3 },
} as const;

/** A single word is often like nothing at all, and then least unlike some greeting. */
const LEAST_ASIDE = -0.2;

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
  return scores[best] - rest >= LEAD.aside && scores[best] >= LEAST_ASIDE ? best : null;
}

/** What the search made of a question. */
export interface SearchVerdict {
  readonly band: ConfidenceBand;
  /** Whether there are examples of what people say for the page that was found. */
  readonly isKnownPage: boolean;
}

/** Where a question goes that was searched for. */
export function chooseRoute(scores: RouteScores, { band, isKnownPage }: SearchVerdict): Route {
  const inside = highestOf(scores, ON_THE_SUBJECT);
  const outside = Math.max(scores['other-government'], scores['out-of-scope']);
  const leads = isKnownPage ? LEAD.elsewhere : LEAD.elsewhereThanUnknown;
  if (outside - inside > leads[band])
    return scores['other-government'] >= scores['out-of-scope']
      ? 'other-government'
      : 'out-of-scope';
  return scores.journey > highestOf(scores, ['page', 'information', 'vague'])
    ? 'journey'
    : 'knowledge';
}

/** Whether a message is likelier one that says too little than any other. */
export function saysLittle(scores: RouteScores): boolean {
  return scores.vague >= highestOf(scores, ROUTE_INTENTS);
}
