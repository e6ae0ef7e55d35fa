import type { Reply, Source } from '../dialogs/reply';
import { sentencesOf } from '../knowledge/compose/answer-blocks';
import type { Language } from '../locales/language';
import type { Translate } from '../locales/translator';
import type { AddressedAnswer, OtherLanguage } from './address-answer';

function leadOf({ ownPage }: OtherLanguage, translate: Translate): string {
  return translate(
    ownPage ? 'chat:quotes_other_language.paired' : 'chat:quotes_other_language.only',
  );
}

/** The words of the message; where they are in the other language, a sentence in the reader's own says so first. */
function wordsOf(
  { text, otherLanguage }: AddressedAnswer,
  translate: Translate,
): Pick<Reply, 'text' | 'quotation'> {
  if (!otherLanguage) return { text };
  const lead = `${leadOf(otherLanguage, translate)}\n\n`;
  return {
    text: lead + text,
    quotation: { language: otherLanguage.language, start: lead.length },
  };
}

/** Passages of one page are one source: a reader who sees it twice looks for a difference. */
function joinSamePages(sources: readonly Source[]): Source[] {
  const byUrl = new Map<string, Source>();
  for (const source of sources) {
    const known = byUrl.get(source.url);
    const quotes = [...(known?.quotes ?? []), ...(source.quotes ?? [])];
    byUrl.set(source.url, { ...(known ?? source), quotes });
  }
  return [...byUrl.values()];
}

/** The reader's own page first, then each passage with the sentences that came from it. */
function sourcesOf({ blocks, sources, otherLanguage }: AddressedAnswer): Source[] {
  const sentences = sentencesOf(blocks);
  const quoted = sources.map(({ passageId, title, url, language }) => ({
    title,
    url,
    language,
    passageId,
    quotes: sentences.filter((each) => each.passageId === passageId).map(({ text }) => text),
  }));
  const own = otherLanguage?.ownPage;
  const pages = joinSamePages(quoted);
  return own ? [own, ...pages] : pages;
}

/** The composed answer as a message: its sentences, and the pages that they come from. */
export function answerReply(
  answer: AddressedAnswer,
  language: Language,
  translate: Translate,
): Reply {
  return {
    ...wordsOf(answer, translate),
    language,
    sources: sourcesOf(answer),
    ratable: true,
    quickReplies: [translate('chat:talk_to_agent')],
  };
}
