import { IDLE_SERVICES } from '../fakes/dialog-services';
import { addressAnswer } from '../../bot/address-answer';
import { answerReply } from '../../bot/answer-reply';
import { createBot, type TurnResult } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import { toActivity } from '../../dialogs/reply';
import { composeAnswer } from '../../knowledge/compose/extractive-composer';
import { otherLanguage } from '../../knowledge/language';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { LANGUAGES, type Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { DirectLineAdapter } from '../../server/channels/direct-line/direct-line-adapter';
import { LOCALES } from '../../server/config/paths';
import { ONE_LANGUAGE_PAGES } from '../fakes/one-language-pages';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const translator = createTranslator(LOCALES);
const retriever = createRetriever(buildSnapshot([...SERVICE_PAGES, ...ONE_LANGUAGE_PAGES]));

/** Of a reader: a page that is not in their language, the choice that names it, and what is said of it. */
const FOREIGN = {
  en: {
    pairId: 'trout-fishing',
    choice: 'Permis de pêche à la truite (in French)',
    lead: 'This page is available in French only. It says:\n\n',
    question: 'trout fishing licence',
    own: 'Library card',
  },
  fr: {
    pairId: 'school-bus',
    choice: 'School bus for children (en anglais)',
    lead: 'Cette page existe en anglais seulement. Voici ce qu’elle dit\u00a0:\n\n',
    question: 'autobus scolaire',
    own: 'Carte de bibliothèque',
  },
} as const;

const bot = createBot({
  translator,
  escalation: { prepare: () => Promise.reject(new Error('There is no desk.')) },
  ...IDLE_SERVICES,
  retriever: () => retriever,
  retentionDays: 30,
});

/** What is said after the assistant has asked which of two pages was meant. */
function sayAfterChoices(text: string, language: Language): Promise<TurnResult> {
  const { pairId, question } = FOREIGN[language];
  const pairIds = ['library-card', pairId];
  const dialogStack = [{ id: 'clarify', state: { question, pairIds } }];
  const state = { ...newConversationState(language), dialog: { dialogStack } };
  const conversation = { id: 'one', isGroup: false, conversationType: '', name: '' };
  return bot.respond(new DirectLineAdapter(), {
    activity: { type: 'message', text, conversation },
    before: { state, owner: 'bot', inQueue: false },
  });
}

describe.each(LANGUAGES)('A page that is not in the reader’s language, %s', (language) => {
  const { choice, lead, own, pairId } = FOREIGN[language];

  it('is offered under its own title, with its language', async () => {
    const { replies } = await sayAfterChoices(language === 'en' ? 'again' : 'répétez', language);
    const offered = replies[0]?.suggestedActions?.actions.map(({ title }) => title);
    expect(offered).toEqual([own, choice, translator(language)('clarify:none')]);
  });

  it.each([
    ['its choice', choice],
    ['its title', choice.replace(/ \(.*/, '')],
    ['its place', '2'],
  ])('is quoted when chosen by %s, and the conversation’s language stays', async (_how, words) => {
    const { language: after, replies } = await sayAfterChoices(words, language);
    expect(after).toBe(language);
    expect(replies[0]?.text).toContain(lead);
    expect(replies[0]?.channelData).toMatchObject({
      guichet: { language, quotation: { language: otherLanguage(language), start: lead.length } },
    });
  });

  it('is cited with its language and the passage of its sentences', async () => {
    const { replies } = await sayAfterChoices(choice, language);
    const text = replies[0]?.text ?? '';
    const [citation] = replies[0]?.entities?.flatMap((entity) => entity.citation) ?? [];
    expect(citation).toMatchObject({
      '@type': 'Claim',
      position: 1,
      appearance: { inLanguage: otherLanguage(language), identifier: `${pairId}#0` },
    });
    const quoted: { text: string }[] = citation.appearance.hasPart;
    expect(quoted.length).toBeGreaterThan(0);
    for (const sentence of quoted) expect(text.slice(lead.length)).toContain(sentence.text);
  });
});

describe.each([
  ['en', 'library card', ['Library card', 'Carte de bibliothèque']],
  ['fr', 'carte de bibliothèque', ['Carte de bibliothèque', 'Library card']],
] as const)('An answer quoted from the other page of a pair, %s', (language, question, titles) => {
  it('says so, and links both pages, the reader’s own first', async () => {
    const contentLanguage = otherLanguage(language);
    const composed = composeAnswer(retriever.retrieve(question, language, { contentLanguage }));
    const answer = await addressAnswer(composed!, language, retriever);
    const reply = answerReply(answer, language, translator(language));
    expect(reply.text).toMatch(
      translator(language)('chat:quotes_other_language.paired').slice(0, 30),
    );
    expect(reply.sources?.map(({ title }) => title)).toEqual(titles);
    expect(reply.sources?.map((source) => source.language)).toEqual([language, contentLanguage]);
    expect(reply.sources?.[0]?.url).toBe(`https://town.example/${language}/library-card`);
  });
});

describe('The extract of a citation', () => {
  it('is cut at a word where it is longer than clients show', () => {
    const quotes = ['A sentence of nine words that goes on and on. '.repeat(8).trim()];
    const reply = { text: quotes.join(''), language: 'en', sources: [] } as const;
    const { entities } = toActivity({ ...reply, sources: [{ title: '', url: '', quotes }] });
    const { abstract } = entities?.[0]?.citation[0].appearance;
    expect(abstract.length).toBeLessThanOrEqual(160);
    expect(abstract).toMatch(/(?:on|and|of|goes|words|nine|sentence|that|A|on\.)…$/);
  });
});
