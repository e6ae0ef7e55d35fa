import { LANGUAGES, type Language } from '../../../../locales/language';
import { HTML, type Answer, type Body, type Operation, type Parameter } from '../operation';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };

const SUFFIXES: Readonly<Record<Language, string>> = { en: 'En', fr: 'Fr' };

function elsewhere(description: string): Answer {
  return { description, headers: { Location: 'The page to open next.' } };
}

/** Its refusals are pages, in the language of the path. */
function page(description: string): Answer {
  return { description, content: HTML };
}

const BUSY: Answer = {
  description: 'Too many visits from one address; the page says to wait.',
  content: HTML,
  headers: { 'Retry-After': 'Seconds to wait.' },
};

function form(schema: 'ChatForm' | 'EndForm'): Body {
  return { mediaType: 'application/x-www-form-urlencoded', schema, required: true };
}

const COMMON = { tag: 'Plain chat', access: 'chatCookie', refusals: [] } as const;

const FOLLOW: Parameter = {
  name: 'follow',
  in: 'query',
  description: 'on: while waiting for or talking with an agent, the page updates by itself.',
  required: false,
  example: 'on',
};

function showing(language: Language): Operation {
  return {
    ...COMMON,
    method: 'get',
    path: `/chat/${language}`,
    operationId: `showPlainChat${SUFFIXES[language]}`,
    summary: `The conversation as it stands, in ${NAMES[language]}`,
    description:
      'Without a cookie that opens one, a new conversation begins. A visitor whom another site sent gets a page that leads here once more, since the browser withheld the cookie.',
    parameters: [FOLLOW],
    answers: { 200: page('The conversation.'), 429: BUSY },
  };
}

function using(language: Language): Operation {
  return {
    ...COMMON,
    method: 'post',
    path: `/chat/${language}`,
    operationId: `usePlainChat${SUFFIXES[language]}`,
    summary: `Send a form of the page in ${NAMES[language]}`,
    description:
      'Runs one turn. A form that is sent twice runs once. One of another conversation, or of one that is over, does nothing: its text comes back in a new page, to be sent again.',
    body: form('ChatForm'),
    answers: {
      303: elsewhere('Back to the conversation, in the language in which it goes on.'),
      400: page('The form is not one of ours.'),
      403: page('The form is not of this conversation, or came from another site.'),
      413: page('The message is too large.'),
      429: BUSY,
    },
  };
}

function confirming(language: Language): Operation {
  return {
    ...COMMON,
    method: 'get',
    path: `/chat/${language}/end`,
    operationId: `confirmPlainChatEnd${SUFFIXES[language]}`,
    summary: `Ask whether to end and erase, in ${NAMES[language]}`,
    answers: {
      200: page('The question.'),
      303: elsewhere('There is no conversation: to a new one.'),
      429: BUSY,
    },
  };
}

function ending(language: Language): Operation {
  return {
    ...COMMON,
    method: 'post',
    path: `/chat/${language}/end`,
    operationId: `endPlainChat${SUFFIXES[language]}`,
    summary: `End and erase, from the page in ${NAMES[language]}`,
    body: form('EndForm'),
    answers: {
      303: elsewhere('To the page that says so; with a form of another conversation, asks again.'),
      400: page('The form is not one of ours.'),
      429: BUSY,
    },
  };
}

function ended(language: Language): Operation {
  return {
    ...COMMON,
    access: 'open',
    method: 'get',
    path: `/chat/${language}/ended`,
    operationId: `showPlainChatEnded${SUFFIXES[language]}`,
    summary: `Say that all was erased, in ${NAMES[language]}`,
    answers: { 200: page('It has ended.'), 429: BUSY },
  };
}

export const PLAIN_CHAT_OPERATIONS: readonly Operation[] = [
  ...LANGUAGES.flatMap((language) =>
    [showing, using, confirming, ending, ended].map((describe) => describe(language)),
  ),
  {
    method: 'get',
    path: '/chat/plain-chat.css',
    operationId: 'getPlainChatStyle',
    tag: 'Plain chat',
    summary: 'The style of the plain chat',
    access: 'open',
    answers: { 200: { description: 'A style sheet.', content: { mediaType: 'text/css' } } },
    refusals: [],
  },
];
