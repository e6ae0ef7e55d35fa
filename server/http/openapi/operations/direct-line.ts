import { json, type Operation, type Parameter } from '../operation';

const CONVERSATION: Parameter = {
  name: 'conversationId',
  in: 'path',
  description: 'The conversation that the token opens.',
  required: true,
  example: 'b1f6c0de-5b8e-4c5a-9a53-0d3a2f1c7e10',
};

const WATERMARK: Parameter = {
  name: 'watermark',
  in: 'query',
  description: 'The last watermark that the client got; absent: from the beginning.',
  required: false,
  example: '12',
};

const BASE = '/v3/directline';
const OWN = `${BASE}/conversations/{conversationId}`;

const TOKENS: readonly Operation[] = [
  {
    method: 'post',
    path: `${BASE}/tokens/generate`,
    operationId: 'generateToken',
    tag: 'Direct Line',
    summary: 'Reserve a conversation and get its token',
    description: 'Nothing is stored until the conversation is started with the token.',
    access: 'open',
    body: { ...json('StartConversationBody'), required: false },
    answers: { 200: { description: 'The token.', content: json('Conversation') } },
    refusals: [400, 413, 429, 500],
  },
  {
    method: 'post',
    path: `${BASE}/tokens/refresh`,
    operationId: 'refreshToken',
    tag: 'Direct Line',
    summary: 'Exchange a token for a fresh one',
    description:
      'Also one that expired up to 24 hours ago, where its conversation is still open; else 403.',
    access: 'conversationToken',
    answers: { 200: { description: 'The fresh token.', content: json('Conversation') } },
    refusals: [400, 401, 403, 429, 500],
  },
];

const CONVERSATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: `${BASE}/conversations`,
    operationId: 'startConversation',
    tag: 'Direct Line',
    summary: 'Start the token’s conversation',
    description: 'The welcome comes first. A conversation that is open already stays as it is.',
    access: 'conversationToken',
    body: { ...json('StartConversationBody'), required: false },
    answers: {
      200: { description: 'It was open already.', content: json('Conversation') },
      201: { description: 'It has begun.', content: json('Conversation') },
    },
    refusals: [400, 401, 403, 404, 413, 429, 500],
  },
  {
    method: 'get',
    path: OWN,
    operationId: 'resumeConversation',
    tag: 'Direct Line',
    summary: 'Take a conversation up again, with a fresh token and streamUrl',
    access: 'conversationToken',
    parameters: [CONVERSATION, WATERMARK],
    answers: { 200: { description: 'Where to go on.', content: json('Conversation') } },
    refusals: [400, 401, 403, 404, 429, 500],
  },
];

const ACTIVITIES: readonly Operation[] = [
  {
    method: 'post',
    path: `${OWN}/activities`,
    operationId: 'sendActivity',
    tag: 'Direct Line',
    summary: 'Send an activity',
    description:
      'Answers when the turn is over and stored. The activity comes back in the log with its clientActivityID; sent twice under one, it runs once. 409 and 500 mean: try again.',
    access: 'conversationToken',
    parameters: [CONVERSATION],
    body: { ...json('Activity'), required: true },
    answers: { 200: { description: 'It was taken.', content: json('ResourceResponse') } },
    refusals: [400, 401, 403, 404, 409, 413, 429, 500],
  },
  {
    method: 'get',
    path: `${OWN}/activities`,
    operationId: 'listActivities',
    tag: 'Direct Line',
    summary: 'Read what came after a watermark',
    description:
      'A page of 200 activities at most, and its watermark. Ask again with that one until nothing comes.',
    access: 'conversationToken',
    parameters: [CONVERSATION, WATERMARK],
    answers: { 200: { description: 'Activities, in order.', content: json('ActivitySet') } },
    refusals: [400, 401, 403, 404, 429, 500],
  },
  {
    method: 'get',
    path: `${OWN}/stream`,
    operationId: 'streamActivities',
    tag: 'Direct Line',
    summary: 'Receive activities as they come (WebSocket)',
    description:
      'The address is streamUrl. Each frame of the service is an ActivitySet as JSON; one without a watermark holds only what passes, such as typing. What the client sends here is only a keep-alive: activities go by POST. Code 1013 means: come back later; 1008: too many streams of this conversation, and a newer one took its place; 1001: the instance stops, and until then refuses upgrades with 503. The token stands in the query, since a browser cannot set a header on a WebSocket. A refusal before the upgrade has a status and no body.',
    access: 'streamToken',
    parameters: [CONVERSATION, WATERMARK],
    answers: {
      101: { description: 'A WebSocket; its frames are ActivitySet.' },
    },
    refusals: [400, 403, 404, 429, 500],
  },
];

export const DIRECT_LINE_OPERATIONS = [...TOKENS, ...CONVERSATIONS, ...ACTIVITIES];
