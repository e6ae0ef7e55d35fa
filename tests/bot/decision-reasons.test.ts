import { IDLE_SERVICES } from '../fakes/dialog-services';
import { createBot, type TurnResult } from '../../bot/bot';
import { newConversationState, type ConversationState } from '../../bot/conversation-state';
import type { HandoffRequested } from '../../dialogs/effects';
import type { Document } from '../../knowledge/document';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { LANGUAGES, type Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { DirectLineAdapter } from '../../server/channels/direct-line/direct-line-adapter';
import { LOCALES } from '../../server/config/paths';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const NO_ADDRESS = 'library-card';

/** One sentence that is longer than anybody reads, though its words are few. */
const ENDLESS: readonly Document[] = [
  {
    id: 'snow-en',
    pairId: 'snow',
    language: 'en',
    title: 'Snow clearing',
    url: 'https://town.example/en/snow',
    aliases: ['snow removal'],
    text: `Snow clearing is done at night in these streets: ${'Main-Street-'.repeat(150)}Bridge.`,
  },
  {
    id: 'snow-fr',
    pairId: 'snow',
    language: 'fr',
    title: 'Déneigement',
    url: 'https://town.example/fr/neige',
    aliases: ['enlèvement de la neige'],
    text: `Le déneigement se fait la nuit dans ces rues\u00a0: ${'rue-Principale-'.repeat(150)}Pont.`,
  },
];

const pages = SERVICE_PAGES.map((page) =>
  page.pairId === NO_ADDRESS ? { ...page, url: '' } : page,
);
const retriever = createRetriever(buildSnapshot([...pages, ...ENDLESS]));

const bot = createBot({
  translator: createTranslator(LOCALES),
  escalation: {
    prepare: async (request) => ({
      effect: { kind: 'handoff_requested', handoffId: 'one', position: 1, ...request },
      agentPresent: true,
    }),
  },
  ...IDLE_SERVICES,
  retriever: () => retriever,
  retentionDays: 30,
});

const WORDS = {
  en: {
    outside: 'How long does a passport take?',
    sourceless: 'How to get a library card?',
    endless: 'In which streets is snow clearing done at night?',
    dog: 'Who needs a dog licence?',
    person: 'I want to talk to someone',
    complaint: 'that’s not what I asked',
    anger: 'this is ridiculous',
  },
  fr: {
    outside: 'délai passeport renouvellement',
    sourceless: 'Comment obtenir une carte de bibliothèque?',
    endless: 'Dans quelles rues le déneigement se fait-il la nuit?',
    dog: 'Qui doit avoir une médaille pour chien?',
    person: 'je veux parler à quelqu’un',
    complaint: 'ce n’est pas ce que je demande',
    anger: 'c’est ridicule',
  },
} as const;

/** Where the turn before was about the dog licence. */
const aboutDogs = (question: string): Partial<ConversationState> => ({
  lastQuestion: question,
  topic: { question, pairId: 'dog-licence', isAnswered: true },
});

function handoffOf({ effects }: TurnResult): HandoffRequested | undefined {
  return effects.find((effect) => effect.kind === 'handoff_requested');
}

describe.each(LANGUAGES)(
  'What the assistant noticed before it called an agent, in %s',
  (language) => {
    const words = WORDS[language];

    it('is that no page matches, where none does', async () => {
      const result = await say(words.outside, language);
      expect(handoffOf(result)?.reason).toBe('low_confidence');
      expect(handoffOf(result)?.reasons).toEqual(result.reasons);
      expect(result.reasons).toContain('nothing_found');
    });

    it('is that the page has no address, and not that something else is wrong', async () => {
      const reasons = handoffOf(await say(words.sourceless, language))?.reasons;
      expect(reasons).toContain('no_source');
      expect(reasons).not.toContain('guarded');
    });

    it('is that a guardrail blocked the answer, where the page has an address', async () => {
      const reasons = handoffOf(await say(words.endless, language))?.reasons;
      expect(reasons).toContain('guarded');
      expect(reasons).not.toContain('no_source');
    });

    it('is nothing where a person is asked for first', async () => {
      expect(handoffOf(await say(words.person, language))).toMatchObject({
        reason: 'requested',
        reasons: [],
      });
    });

    it('is that answers have not helped, where a person is asked for after that', async () => {
      const before = { ...aboutDogs(words.dog), misses: 1 };
      const reasons = handoffOf(await say(words.person, language, before))?.reasons;
      expect(reasons).toEqual(['missed_before']);
    });

    it('is that the clarifying question did not help, where a person is asked for instead of a choice', async () => {
      const before = { ...aboutDogs(words.dog), clarifiedAbout: ['dog-licence'] };
      const reasons = handoffOf(await say(words.person, language, before))?.reasons;
      expect(reasons).toEqual(['asked_before']);
    });

    it.each(['complaint', 'anger'] as const)('is a second %s', async (kind) => {
      const before = { ...aboutDogs(words.dog), misses: 1 };
      expect(handoffOf(await say(words[kind], language, before))).toMatchObject({
        reason: 'repeated_failure',
        reasons: ['missed_before', kind === 'anger' ? 'frustrated' : 'rejected'],
      });
    });

    it('calls nobody after a first complaint, and notes it', async () => {
      const result = await say(words.complaint, language, aboutDogs(words.dog));
      expect(handoffOf(result)).toBeUndefined();
      expect(result.reasons).toEqual(['rejected']);
    });

    it('is kept for the log where nobody is called, too', async () => {
      const result = await say(words.dog, language);
      expect(handoffOf(result)).toBeUndefined();
      expect(result.reasons).toEqual(['clear_match']);
    });

    it('is told once each', async () => {
      const before = { ...aboutDogs(words.dog), misses: 1, clarifiedAbout: [NO_ADDRESS] };
      const reasons = handoffOf(await say(words.sourceless, language, before))?.reasons ?? [];
      expect(reasons).toEqual([...new Set(reasons)]);
      expect(reasons).toEqual(expect.arrayContaining(['asked_before', 'no_source']));
    });
  },
);

function say(
  text: string,
  language: Language,
  before: Partial<ConversationState> = {},
): Promise<TurnResult> {
  const conversation = { id: 'one', isGroup: false, conversationType: '', name: '' };
  return bot.respond(new DirectLineAdapter(), {
    activity: { type: 'message', text, conversation },
    before: {
      state: { ...newConversationState(language), ...before },
      owner: 'bot',
      inQueue: false,
    },
  });
}
