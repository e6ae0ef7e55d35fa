import { LANGUAGES } from '../../locales/language';
import type { StepOutcome, Turn, TurnDeps } from '../turn';

/**
 * The active offer: both languages before anything else, the conversation's own first; then what the
 * citizen should know before writing: that this is automated, what is kept, who may read it.
 */
export async function welcome(
  { language, activity }: Turn,
  { translator, retentionDays }: TurnDeps,
): Promise<StepOutcome> {
  const translate = translator(language);
  const known = activity.locale !== undefined;
  const noticeLanguages = known ? [language] : LANGUAGES;
  const notices = noticeLanguages.map((each) => ({
    text: translator(each)('chat:welcome.notice', { count: retentionDays }),
    language: each,
  }));
  return {
    kind: 'answer',
    outcome: 'answered_greeting',
    replies: [
      ...[{ text: translate('chat:welcome.offer'), language }],
      ...notices.slice(0, -1),
      ...notices.slice(-1).map((notice) => ({
        ...notice,
        quickReplies: known
          ? [translate('chat:welcome.other_language'), translate('chat:talk_to_agent')]
          : [
              translator('en')('chat:welcome.in_english'),
              translator('fr')('chat:welcome.in_french'),
            ],
      })),
    ],
  };
}
