import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** Only after the safety rules: no guess at a language may stand before them. */
export async function refuseOtherLanguage(
  { inOtherLanguage, language }: Turn,
  { translator }: TurnDeps,
): Promise<StepOutcome> {
  if (!inOtherLanguage) return continueWith();
  const translate = translator(language);
  return {
    kind: 'refuse',
    outcome: 'refused_other_language',
    replies: [
      {
        text: translate('chat:refused.other_language'),
        language,
        quickReplies: [translate('chat:talk_to_agent')],
      },
    ],
  };
}
