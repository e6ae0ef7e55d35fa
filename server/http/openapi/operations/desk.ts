import { json, type Operation, type Parameter } from '../operation';

const HANDOFF: Parameter = {
  name: 'handoffId',
  in: 'path',
  description: 'A handoff of the queue, or of the agent’s own.',
  required: true,
  example: 'e7b8f2a4-27a7-4f0b-8a3b-2a4c0c6b9d55',
};

const BASE = '/api/desk';
const ONE = `${BASE}/handoffs/{handoffId}`;

const SESSION: readonly Operation[] = [
  {
    method: 'post',
    path: `${BASE}/session`,
    operationId: 'signIn',
    tag: 'Desk',
    summary: 'Sign in',
    access: 'open',
    body: { ...json('SignInBody'), required: true },
    answers: {
      200: {
        description: 'Signed in.',
        content: json('Session'),
        headers: { 'Set-Cookie': 'guichet_desk: the session, for twelve hours.' },
      },
    },
    refusals: [400, 401, 413, 429, 500],
  },
  {
    method: 'get',
    path: `${BASE}/session`,
    operationId: 'getSession',
    tag: 'Desk',
    summary: 'Who is signed in',
    access: 'deskSession',
    answers: { 200: { description: 'The session.', content: json('Session') } },
    refusals: [401, 500],
  },
  {
    method: 'delete',
    path: `${BASE}/session`,
    operationId: 'signOut',
    tag: 'Desk',
    summary: 'Sign out',
    access: 'deskWrite',
    answers: { 204: { description: 'Signed out.' } },
    refusals: [401, 403, 500],
  },
];

const READING: readonly Operation[] = [
  {
    method: 'get',
    path: `${BASE}/queue`,
    operationId: 'getQueue',
    tag: 'Desk',
    summary: 'Who waits, and whom the agent talks with',
    access: 'deskSession',
    answers: { 200: { description: 'The queue.', content: json('Queue') } },
    refusals: [401, 403, 500],
  },
  {
    method: 'get',
    path: ONE,
    operationId: 'getHandoff',
    tag: 'Desk',
    summary: 'A handoff with its conversation',
    description: 'Any agent may read one that waits; else only the agent who holds or held it.',
    access: 'deskSession',
    parameters: [HANDOFF],
    answers: { 200: { description: 'All that was said.', content: json('HandoffDetail') } },
    refusals: [401, 403, 404, 500],
  },
  {
    method: 'get',
    path: `${BASE}/stream`,
    operationId: 'streamDesk',
    tag: 'Desk',
    summary: 'Learn of changes as they happen (WebSocket)',
    description:
      'Each frame of the service is a DeskFrame as JSON; the console sends nothing. The session’s cookie opens it, from the service’s own origin only. A refusal before the upgrade has a status and no body.',
    access: 'deskSession',
    answers: { 101: { description: 'A WebSocket; its frames are DeskFrame.' } },
    refusals: [401, 403, 500],
  },
];

const CHANGED = { 200: { description: 'Done.', content: json('HandoffChange') } };

const HOLDING: readonly Operation[] = [
  {
    method: 'post',
    path: `${ONE}/accept`,
    operationId: 'acceptHandoff',
    tag: 'Desk',
    summary: 'Take a citizen from the queue',
    description: '409: another agent was first.',
    access: 'deskWrite',
    parameters: [HANDOFF],
    answers: CHANGED,
    refusals: [401, 403, 404, 409, 500],
  },
  {
    method: 'post',
    path: `${ONE}/release`,
    operationId: 'releaseHandoff',
    tag: 'Desk',
    summary: 'Give a citizen back to the queue, where they keep their place',
    access: 'deskWrite',
    parameters: [HANDOFF],
    body: { ...json('EpochBody'), required: true },
    answers: CHANGED,
    refusals: [400, 401, 403, 404, 409, 413, 500],
  },
  {
    method: 'post',
    path: `${ONE}/close`,
    operationId: 'closeHandoff',
    tag: 'Desk',
    summary: 'End the conversation with the agent; the assistant goes on',
    access: 'deskWrite',
    parameters: [HANDOFF],
    body: { ...json('CloseBody'), required: true },
    answers: CHANGED,
    refusals: [400, 401, 403, 404, 409, 413, 500],
  },
];

const TALKING: readonly Operation[] = [
  {
    method: 'post',
    path: `${ONE}/messages`,
    operationId: 'sendAgentMessage',
    tag: 'Desk',
    summary: 'Write to the citizen',
    access: 'deskWrite',
    parameters: [HANDOFF],
    body: { ...json('AgentMessageBody'), required: true },
    answers: { 200: { description: 'It was written.', content: json('ResourceResponse') } },
    refusals: [400, 401, 403, 404, 409, 413, 500],
  },
  {
    method: 'post',
    path: `${ONE}/typing`,
    operationId: 'signalTyping',
    tag: 'Desk',
    summary: 'Show the citizen that the agent is writing',
    access: 'deskWrite',
    parameters: [HANDOFF],
    body: { ...json('EpochBody'), required: true },
    answers: { 204: { description: 'Shown to those who are connected.' } },
    refusals: [400, 401, 403, 404, 409, 413, 500],
  },
];

export const DESK_OPERATIONS = [...SESSION, ...READING, ...HOLDING, ...TALKING];
