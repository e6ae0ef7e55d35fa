import type { Access } from './operation';

/** The ways to be known to the service, as OpenAPI says them. */
export const SECURITY_SCHEMES = {
  conversationToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'From tokens/generate. It opens one conversation, for half an hour.',
  },
  streamToken: {
    type: 'apiKey',
    in: 'query',
    name: 't',
    description: 'The same token, as streamUrl carries it.',
  },
  deskSession: {
    type: 'apiKey',
    in: 'cookie',
    name: 'guichet_desk',
    description: 'Set by signing in.',
  },
  csrfToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-csrf-token',
    description: 'The csrfToken of the session: every write of the desk carries it.',
  },
  chatCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'guichet_chat',
    description: 'Set by the first page of the plain chat. A visitor without it gets a new one.',
  },
} as const;

type SchemeName = keyof typeof SECURITY_SCHEMES;

/** What each kind of access needs: alternatives, and in each all that is needed at once. */
export const ACCESS: Readonly<Record<Access, readonly (readonly SchemeName[])[]>> = {
  open: [],
  conversationToken: [['conversationToken']],
  streamToken: [['streamToken']],
  deskSession: [['deskSession']],
  deskWrite: [['deskSession', 'csrfToken']],
  chatCookie: [['chatCookie'], []],
};
