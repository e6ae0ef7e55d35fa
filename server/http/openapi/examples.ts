import type { Agent, Handoff } from '../../contracts/desk';

const CONVERSATION_ID = 'b1f6c0de-5b8e-4c5a-9a53-0d3a2f1c7e10';

export const clientActivityId = '0f4ad1b2-8a0c-4f0e-9d0b-5d0b7a3c2e11';
export const activityId = `${CONVERSATION_ID}|0000005`;

const ANSWER = 'You can renew your passport online, by mail or in person.';

export const guichetData = { outcome: 'answered', language: 'en', ratable: true } as const;

export const citation = {
  '@type': 'Claim',
  position: 1,
  appearance: {
    '@type': 'DigitalDocument',
    name: 'Renew an adult passport',
    url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html',
    abstract: ANSWER,
    inLanguage: 'en',
    identifier: 'renew-passport-en#0',
    hasPart: [{ '@type': 'Quotation', text: ANSWER }],
  },
} as const;

export const question = {
  type: 'message',
  from: { id: 'dl_7c1e', role: 'user' },
  text: 'How do I renew my passport?',
  locale: 'en-CA',
  channelData: { clientActivityID: clientActivityId },
};

export const answer = {
  type: 'message',
  id: activityId,
  timestamp: '2026-05-04T13:30:00.000Z',
  from: { id: 'guichet', name: 'Guichet', role: 'bot' },
  conversation: { id: CONVERSATION_ID },
  text: ANSWER,
  entities: [{ type: 'https://schema.org/Message', '@type': 'Message', citation: [citation] }],
  channelData: { guichet: guichetData },
};

export const conversation = {
  conversationId: CONVERSATION_ID,
  token: 'eyJhbGciOiJIUzI1NiJ9…',
  expires_in: 1800,
  streamUrl: `wss://guichet.example.ca/v3/directline/conversations/${CONVERSATION_ID}/stream?watermark=0&t=eyJhbGciOiJIUzI1NiJ9…`,
};

export const refusal = {
  error: {
    code: 'TokenExpired',
    message: 'The token has expired: refresh it, or begin again.',
  },
};

export const agent: Agent = {
  id: '5d0c1a0e-3c39-4b3c-8f0a-6a5a9a0a2b44',
  username: 'agent',
  displayName: 'Marie',
  role: 'agent',
  languages: ['en', 'fr'],
};

export const handoff: Handoff = {
  id: 'e7b8f2a4-27a7-4f0b-8a3b-2a4c0c6b9d55',
  conversationId: CONVERSATION_ID,
  language: 'en',
  state: 'queued',
  reason: 'low_confidence',
  reasons: ['close_rivals'],
  confidence: 0.41,
  subject: 'How do I renew my passport?',
  citizenName: null,
  epoch: 0,
  agentId: null,
  queuedAt: '2026-05-04T13:31:00.000Z',
  acceptedAt: null,
  closedAt: null,
};

export const formSignature = {
  token: 'B2edcK15owB8kISL8vQfpDn4vOtPBvkyX1KgiyomB6k',
  id: clientActivityId,
};
