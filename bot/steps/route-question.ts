import {
  loadRouteRecogniser,
  type RouteScores,
} from '../../knowledge/classify/route/route-recogniser';
import type { ConfidenceBand } from '../../knowledge/confidence/confidence';
import { chooseRoute, saysLittle } from '../routing/choose-route';
import { namesForeignGovernment } from '../routing/foreign-governments';
import { referElsewhere, referralReply } from '../routing/refer';
import type { Route } from '../routing/routes';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

function referToOthers({ question, language }: Turn, { translator }: TurnDeps): StepOutcome {
  const speech = { language, translate: translator(language) };
  const referral = referElsewhere(question, speech);
  return {
    kind: 'answer',
    outcome: 'referred_elsewhere',
    route: 'other-government',
    replies: [referralReply(referral, speech)],
    asksPlace: referral.asksPlace,
  };
}

function sayOutOfScope({ language }: Turn, { translator }: TurnDeps): StepOutcome {
  const translate = translator(language);
  const quickReplies = [translate('chat:talk_to_agent')];
  return {
    kind: 'refuse',
    outcome: 'refused_out_of_scope',
    route: 'out-of-scope',
    replies: [{ text: translate('route:out_of_scope'), language, quickReplies }],
  };
}

/** A single word that pages use is asked about, never refused: "pensions" is no other subject than "pension". */
function bandOf(confidence: Turn['confidence']): ConfidenceBand {
  const { band = 'escalate', reasons = [] } = confidence ?? {};
  return band === 'escalate' && reasons.includes('one_word_question') ? 'clarify' : band;
}

function routeOf({ question, confidence, retrieval }: Turn, scores: RouteScores): Route {
  const isKnownPage = retrieval?.documents[0]?.document.utterances !== undefined;
  if (isKnownPage && namesForeignGovernment(question)) return 'other-government';
  return chooseRoute(scores, { band: bandOf(confidence), isKnownPage });
}

/** What is not ours to answer is said so, unless the search is sure of a page. A follow-up keeps its topic. */
export async function routeQuestion(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  if (turn.searched !== undefined || turn.miss === 'corrected') return continueWith();
  const scores = loadRouteRecogniser(turn.language).recognise(turn.question);
  const route = routeOf(turn, scores);
  if (route === 'other-government') return referToOthers(turn, deps);
  if (route === 'out-of-scope') return sayOutOfScope(turn, deps);
  return continueWith({ route, isVague: saysLittle(scores) });
}
