import { IDLE_SERVICES } from '../fakes/dialog-services';
import { createBot } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { LANGUAGES, type Language } from '../../locales/language';
import texts from '../../locales/other-languages.json';
import { createTranslator } from '../../locales/translator';
import { DirectLineAdapter } from '../../server/channels/direct-line/direct-line-adapter';
import { LOCALES } from '../../server/config/paths';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const retriever = createRetriever(buildSnapshot(SERVICE_PAGES));

const bot = createBot({
  translator: createTranslator(LOCALES),
  escalation: { prepare: () => Promise.reject(new Error('There is no desk.')) },
  ...IDLE_SERVICES,
  retriever: () => retriever,
  retentionDays: 30,
});

async function saidTo(text: string, language: Language): Promise<string> {
  const conversation = { id: 'one', isGroup: false, conversationType: '', name: '' };
  const { replies } = await bot.respond(new DirectLineAdapter(), {
    activity: { type: 'message', text, conversation },
    before: { state: newConversationState(language), owner: 'bot', inQueue: false },
  });
  return replies[0]?.text ?? '';
}

describe.each(LANGUAGES)('Somebody who writes another language, on a page in %s', (language) => {
  it('reads it in their own words first, where we have some', async () => {
    expect(await saidTo('necesito renovar mi pasaporte por favor', language)).toMatch(
      /^Solo puedo ayudarle en inglés o en francés\./,
    );
    expect(await saidTo('我要更新我的护照', language)).toMatch(/^我只能用英语或法语/);
  });

  it('reads it in both of ours, whatever they write', async () => {
    for (const text of ['necesito renovar mi pasaporte por favor', 'ᖃᓄᐃᑉᐱᑦ ᐅᓪᓗᒥ']) {
      const said = await saidTo(text, language);
      expect(said).toMatch(/English|anglais/);
      expect(said).toMatch(/français|French/);
    }
  });
});

it('Every one of these texts names 9-1-1', () => {
  expect(Object.entries(texts).filter(([, text]) => !text.includes('9-1-1'))).toEqual([]);
});
