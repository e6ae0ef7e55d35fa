import { IDLE_SERVICES } from '../fakes/dialog-services';
import { createBot, type BotServices } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import type { EscalationPort } from '../../dialogs/ports';
import { LANGUAGES } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { DirectLineAdapter } from '../../server/channels/direct-line/direct-line-adapter';
import { LOCALES } from '../../server/config/paths';

const broken = () => {
  throw new Error('the index is gone');
};

const desk: EscalationPort = {
  prepare: async (request) => ({
    effect: { kind: 'handoff_requested', handoffId: 'one', position: 1, ...request },
    agentPresent: true,
  }),
};

const translator = createTranslator(LOCALES);

async function ask(escalation: EscalationPort, language: 'en' | 'fr') {
  const services: BotServices = {
    translator,
    escalation,
    ...IDLE_SERVICES,
    retriever: broken,
    retentionDays: 30,
  };
  return createBot(services).respond(new DirectLineAdapter(), {
    activity: { type: 'message', text: 'passport 2026', conversation: conversation() },
    before: { state: newConversationState(language), owner: 'bot', inQueue: false },
  });
}

function conversation() {
  return { id: 'one', isGroup: false, conversationType: '', name: '' };
}

describe.each(LANGUAGES)('A turn that fails, in %s', (language) => {
  const translate = translator(language);

  it('says so, and puts the citizen in line for an agent', async () => {
    const { outcome, replies, effects } = await ask(desk, language);
    expect(outcome).toBe('failed_internal');
    expect(replies[0]?.text).toBe(translate('chat:failed.with_agent'));
    expect(effects).toMatchObject([{ kind: 'handoff_requested', reason: 'failure' }]);
  });

  it('names a telephone number when the desk fails too, and promises nothing', async () => {
    const { replies, effects } = await ask({ prepare: async () => broken() }, language);
    expect(replies.map(({ text }) => text)).toEqual([translate('chat:failed.alone')]);
    expect(effects).toEqual([]);
  });

  it('shows nothing of the inside', async () => {
    const { replies } = await ask(desk, language);
    expect(JSON.stringify(replies)).not.toContain('index');
  });
});
