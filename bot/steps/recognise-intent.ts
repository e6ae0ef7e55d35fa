import { commandIn } from '../../dialogs/commands';
import { loadRouteRecogniser } from '../../knowledge/classify/route/route-recogniser';
import { chooseAside } from '../routing/choose-route';
import { detectSmallTalk } from '../rules/small-talk';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { leaveDesk } from './leave-desk';

function asideOf({ utterance, question, language }: Turn) {
  const heard = detectSmallTalk(utterance);
  return heard ?? chooseAside(loadRouteRecogniser(language).recognise(question));
}

/** What needs no content: leaving the queue, a greeting, thanks, "what can you do", an insult. */
export async function recogniseIntent(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  if (turn.inQueue && commandIn(turn.utterance) === 'cancel') return leaveDesk(turn, deps);
  const aside = asideOf(turn);
  if (!aside) return continueWith();
  const { language } = turn;
  const translate = deps.translator(language);
  if (aside === 'abuse') {
    const quickReplies = [translate('chat:talk_to_agent')];
    const reply = { text: translate('route:abuse'), language, quickReplies };
    return { kind: 'answer', outcome: 'answered_abuse', route: 'abuse', replies: [reply] };
  }
  const reply = { text: translate(`small-talk:${aside}`), language };
  return { kind: 'answer', outcome: 'answered_small_talk', route: 'small-talk', replies: [reply] };
}
