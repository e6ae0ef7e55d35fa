import { sayInOtherLanguage } from '../../locales/other-languages';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** Only after the safety rules: no guess at a language may stand before them. */
export async function refuseOtherLanguage(
  { otherLanguage, language }: Turn,
  { translator }: TurnDeps,
): Promise<StepOutcome> {
  if (!otherLanguage) return continueWith();
  const translate = translator(language);
  return {
    kind: 'refuse',
    outcome: 'refused_other_language',
    replies: [
      {
        text: [sayInOtherLanguage(otherLanguage.tag), translate('chat:refused.other_language')]
          .filter((words) => words !== null)
          .join('\n\n'),
        language,
        quickReplies: [translate('chat:talk_to_agent')],
      },
    ],
  };
}
