import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../../server/contracts/activity';
import { createTranslator } from '../../locales/translator';
import type { Language } from '../../locales/language';
import { renderHomePage } from '../../server/http/pages/home-page';
import type { Page } from '../fakes/direct-line-http';
import { FakeDirectLineServer, type Push } from '../fakes/direct-line-server';

const ROOT = join(__dirname, '../..');
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const WORDS = {
  en: {
    welcome:
      'Hello! I am an automated assistant. I answer from government content and give you the source.',
    retention:
      'What you write is kept for 30 days, then deleted. An agent may read it if you ask for a person.',
    answer:
      'You can renew an adult passport in three ways:\n- online\n- by mail\n- in person\n\nYour last passport must have been issued less than 15 years ago.',
    source: 'Renew an adult passport',
    queued: 'I am putting you in line to speak with a person.',
    agent: 'Hello, this is Marie. How can I help?',
    person: 'Talk to a person',
    more: 'What does it cost?',
    switched: 'We go on in English.',
  },
  fr: {
    welcome:
      'Bonjour! Je suis un assistant automatisé. Je réponds à partir de l’information du gouvernement et je vous donne la source.',
    retention:
      'Ce que vous écrivez est conservé 30 jours, puis supprimé. Un agent peut le lire si vous demandez à parler à quelqu’un.',
    answer:
      'Vous pouvez renouveler un passeport d’adulte de trois façons\u00a0:\n- en ligne\n- par la poste\n- en personne\n\nVotre dernier passeport doit avoir été délivré il y a moins de 15 ans.',
    source: 'Renouveler un passeport d’adulte',
    queued: 'Je vous mets dans la file pour parler à une personne.',
    agent: 'Bonjour, ici Marie. Comment puis-je vous aider?',
    person: 'Parler à une personne',
    more: 'Combien ça coûte?',
    switched: 'Nous continuons en français.',
  },
} as const;

export function wordsIn(language: Language) {
  return WORDS[language];
}

function languageFrom(locale: string | undefined): Language {
  return locale?.startsWith('fr') ? 'fr' : 'en';
}

function sourcedAnswer(language: Language): Partial<Activity> {
  const { answer, source, person, more } = WORDS[language];
  return {
    text: answer,
    channelData: { guichet: { language, ratable: true, outcome: 'answered' } },
    entities: [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: source,
              url: `https://www.canada.ca/${language}.html`,
            },
          },
        ],
      },
    ],
    suggestedActions: {
      actions: [
        { type: 'imBack', title: more, value: more },
        { type: 'imBack', title: person, value: person },
      ],
    },
  };
}

function handOver(language: Language, push: Push): void {
  push({ text: WORDS[language].queued, channelData: { guichet: { language } } });
  push({ type: 'event', name: 'handoff.status', value: { state: 'queued', position: 2 } });
}

function converse(activity: Activity, push: Push): void {
  const language = languageFrom(activity.locale);
  if (activity.name === 'guichet.language') {
    const chosen = languageFrom(String(activity.value));
    push({ text: WORDS[chosen].switched, channelData: { guichet: { language: chosen } } });
  } else if (activity.name === 'guichet.handoff.cancel') {
    push({ type: 'event', name: 'handoff.status', value: { state: 'cancelled' } });
  } else if (activity.type === 'message') {
    push({ type: 'typing' });
    if (activity.text === WORDS[language].person) handOver(language, push);
    else push(sourcedAnswer(language));
  }
}

/** An agent takes the conversation and greets. */
export function acceptAsAgent(server: FakeDirectLineServer, language: Language): void {
  const value = { state: 'accepted', agentName: 'Marie' };
  server.push({ type: 'event', name: 'handoff.status', value });
  server.push({
    from: { id: 'agent-1', role: 'agent', name: 'Marie' },
    text: WORDS[language].agent,
    channelData: { guichet: { agentName: 'Marie', language } },
  });
}

/** With what was built into the folder. */
function pages(folder: string): ReadonlyMap<string, Page> {
  const translator = createTranslator(join(ROOT, 'locales'));
  const headers = { 'content-security-policy': CSP };
  const home = (language: Language): Page => ({
    type: 'text/html; charset=utf-8',
    body: renderHomePage({ language, translate: translator(language) }),
    headers,
  });
  const built = (path: string) => readFileSync(join(folder, path), 'utf8');
  const embedding =
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Other site</title><main><h1>Other site</h1>';
  return new Map([
    ['/en', home('en')],
    ['/fr', home('fr')],
    ['/widget.js', { type: 'text/javascript', body: built('widget.js') }],
    ['/assets/page.css', { type: 'text/css', body: built('assets/page.css') }],
    [
      '/embedded',
      {
        type: 'text/html; charset=utf-8',
        body: `${embedding}<guichet-chat lang="fr"></guichet-chat></main><script src="/widget.js" defer></script>`,
        headers,
      },
    ],
  ]);
}

/** The home page and the built widget, in front of an assistant that knows one answer. */
export async function startSite(built: string): Promise<FakeDirectLineServer> {
  const server = new FakeDirectLineServer();
  server.welcome = (push, locale) => {
    const language = languageFrom(locale);
    push({ text: WORDS[language].welcome, channelData: { guichet: { language } } });
    push({ text: WORDS[language].retention, channelData: { guichet: { language } } });
  };
  server.script = converse;
  server.pages = pages(built);
  await server.start();
  return server;
}
