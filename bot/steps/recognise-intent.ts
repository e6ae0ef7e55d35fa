import { commandIn } from '../../dialogs/commands';
import { detectSmallTalk } from '../rules/small-talk';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { leaveDesk } from './leave-desk';

/** What needs no content: leaving the queue, a greeting, thanks, "what can you do". */
export async function recogniseIntent(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  if (turn.inQueue && commandIn(turn.utterance) === 'cancel') return leaveDesk(turn, deps);
  const smallTalk = detectSmallTalk(turn.utterance);
  if (!smallTalk) return continueWith();
  const text = deps.translator(turn.language)(`small-talk:${smallTalk}`);
  return {
    kind: 'answer',
    outcome: 'answered_small_talk',
    replies: [{ text, language: turn.language }],
  };
}
