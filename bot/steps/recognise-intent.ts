import { commandIn } from '../../dialogs/commands';
import { detectSmallTalk } from '../rules/small-talk';
import { requestedLanguage } from '../rules/language-switch';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { leaveDesk } from './leave-desk';
import { switchLanguage } from './switch-language';

/** What needs no content: a change of language, a greeting, thanks, "what can you do". */
export async function recogniseIntent(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  const language = requestedLanguage(turn.utterance);
  if (language) return switchLanguage(language, turn, deps);
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
