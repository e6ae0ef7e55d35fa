import { IDLE_SERVICES } from '../fakes/dialog-services';
import { createBot, type Bot } from '../../bot/bot';
import { newConversationState, type ConversationState } from '../../bot/conversation-state';
import { LANGUAGES } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { createRetriever, type Retriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { DirectLineAdapter } from '../../server/channels/direct-line/direct-line-adapter';
import { LOCALES } from '../../server/config/paths';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const QUESTIONS = { en: 'What does a dog licence cost?', fr: 'médaille' } as const;

function contentOf(edition: string): Retriever {
  const pages = SERVICE_PAGES.map((page) => ({ ...page, title: `${page.title} ${edition}` }));
  return createRetriever(buildSnapshot(pages));
}

/** A content that is swapped for the next one as soon as a turn begins to use it. */
class SwappingContent {
  current = contentOf('old');

  /** Each retrieval is slow enough for a swap to come between. */
  begin(): Retriever {
    const kept = this.current;
    const retrieve: Retriever['retrieve'] = async (...asked) => {
      this.current = contentOf('new');
      return kept.retrieve(...asked);
    };
    return {
      retrieve,
      retrieveFrom: (...asked) => kept.retrieveFrom(...asked),
      documentOf: (...asked) => kept.documentOf(...asked),
      documentOfPair: (...asked) => kept.documentOfPair(...asked),
    };
  }
}

function botOver(content: SwappingContent): Bot {
  return createBot({
    translator: createTranslator(LOCALES),
    escalation: { prepare: () => Promise.reject(new Error('Nobody asked for an agent.')) },
    ...IDLE_SERVICES,
    retriever: () => content.begin(),
    retentionDays: 30,
  });
}

async function say(bot: Bot, text: string, state: ConversationState) {
  const conversation = { id: 'one', isGroup: false, conversationType: '', name: '' };
  const result = await bot.respond(new DirectLineAdapter(), {
    activity: { type: 'message', text, conversation },
    before: { state, owner: 'bot', inQueue: false },
  });
  return { ...result, said: JSON.stringify(result.replies) };
}

describe.each(LANGUAGES)('A turn during which the content is swapped, in %s', (language) => {
  it('offers the pages of the content that it began with, and the next turn answers from the new one', async () => {
    const bot = botOver(new SwappingContent());
    const first = await say(bot, QUESTIONS[language], newConversationState(language));
    expect(['answered', 'clarified']).toContain(first.outcome);
    expect(first.said).toMatch(/ old/);
    expect(first.said).not.toMatch(/ new/);
    const next = first.outcome === 'clarified' ? '1' : QUESTIONS[language];
    const second = await say(bot, next, first.state);
    expect(second.said).toMatch(/ new/);
    expect(second.said).not.toMatch(/ old/);
  });
});
