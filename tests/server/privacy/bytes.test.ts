import { once } from 'node:events';
import { WebSocket } from 'ws';
import english from '../../../locales/en/privacy.json';
import french from '../../../locales/fr/privacy.json';
import { LANGUAGES, type Language } from '../../../locales/language';
import { conversationSchema } from '../../../server/contracts/direct-line';
import { Citizen, outcomeOf, spoken } from '../../fakes/citizen';
import { DeskAgent } from '../../fakes/desk-agent';
import { eventually } from '../../fakes/eventually';
import { PlainVisitor } from '../../fakes/plain-visitor';
import { heldBy, SECRETS, writingsOf, type Secret } from './secrets';
import { TracedServer } from './traced-server';

jest.setTimeout(240_000);

const WRITINGS = SECRETS.flatMap(({ secret }) => writingsOf(secret));
const LABELS = { en: english.removed, fr: french.removed };
const WORDS = {
  en: {
    unclear: 'pension',
    person: 'I want to talk to someone',
    notCovered: 'how do I register a trademark',
    name: 'Wilhelmina Okonkwo-Thériault',
  },
  fr: {
    unclear: 'pension',
    person: 'je veux parler à quelqu’un',
    notCovered: 'comment faire breveter mon invention',
    name: 'Hyacinthe Kouamé-Desrochers',
  },
} as const;
const NAMES = LANGUAGES.map((language) => WORDS[language].name);

/** What left the service for a citizen or the desk, as it went over the wire. */
const sent: string[] = [];
let server: TracedServer;
let agent: DeskAgent;
let frames: WebSocket;

const FREELY_ATTACHED = SECRETS.filter(({ kind }) => ['sin', 'email', 'name'].includes(kind));
const secretsIn = (language: Language) => SECRETS.filter((each) => each.language === language);
const everySecret = (language: Language) => secretsIn(language).map(({ sentence }) => sentence);
const arrive = (language: Language) => Citizen.arrive(server.url, language);

async function keepWhatCitizensRead(citizen: Citizen): Promise<void> {
  sent.push(JSON.stringify(await citizen.read()));
}

async function sayEach(citizen: Citizen, sentences: readonly string[]): Promise<void> {
  for (const text of sentences) await citizen.post({ type: 'message', text });
}

async function openFrames(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/desk/stream`, {
    headers: { cookie: agent.cookie, origin: server.url },
  });
  socket.on('message', (data) => sent.push(String(data)));
  await once(socket, 'open');
  return socket;
}

/** Takes the citizen from the queue; returns the handoff's id. */
async function accept({ conversationId }: Citizen): Promise<string> {
  const queue = await agent.queue();
  sent.push(JSON.stringify(queue));
  const handoff = queue.queued.find((each) => each.conversationId === conversationId);
  if (!handoff) throw new Error('The citizen is not in the queue.');
  await agent.accept(handoff.id);
  return handoff.id;
}

async function withAgent(language: Language): Promise<void> {
  const citizen = await arrive(language);
  await citizen.say(`${WORDS[language].person}. ${everySecret(language)[0]}`);
  await sayEach(citizen, everySecret(language).slice(1, 4));
  const id = await accept(citizen);
  await sayEach(citizen, everySecret(language));
  const { transcript } = await agent.open(id);
  sent.push(JSON.stringify(transcript));
  await eventually(() => sent.some((frame) => frame.includes(LABELS[language].url)));
}

/** All that a client can attach to an activity, to a conversation and to a token. */
async function attachEverywhere(secret: string): Promise<void> {
  const attached = {
    from: { id: 'citizen', name: secret },
    recipient: { id: secret, name: secret },
    conversation: { id: secret },
    locale: secret.slice(0, 35),
    value: { note: secret },
    summary: secret,
    speak: secret,
    topicName: secret,
    entities: [{ type: 'mention', text: secret }],
    attachments: [{ contentType: 'text/plain', content: secret, name: secret }],
    channelData: { note: secret, guichet: { outcome: secret, agentName: secret } },
  };
  const citizen = await arrive('en');
  await citizen.call('POST', '/conversations', { locale: secret.slice(0, 35), note: secret });
  await citizen.post({ ...attached, type: 'message', text: 'hello' });
  const feedback = { activityId: secret, rating: 'up', reason: secret, note: secret };
  const events = ['guichet.feedback', 'guichet.language', 'guichet.handoff.cancel', secret];
  for (const name of events)
    await citizen.post({ ...attached, type: 'event', name, value: feedback });
  for (const type of [secret.slice(0, 50), 'typing', 'conversationUpdate', 'invoke'])
    await citizen.post({ ...attached, type, name: secret });
  await keepWhatCitizensRead(citizen);
  await citizen.post({ type: 'endOfConversation', value: { erase: secret, note: secret } });
}

/** A site that names its visitor by an address or a number. */
async function comeUnderOwnId(id: string): Promise<void> {
  const call = async (path: string, body?: unknown, token = '') => {
    const response = await fetch(`${server.url}/v3/directline${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.text();
  };
  const generated: unknown = JSON.parse(await call('/tokens/generate', { user: { id, name: id } }));
  const { token, conversationId } = conversationSchema.parse(generated);
  const activities = `/conversations/${conversationId}/activities`;
  await call('/conversations', {}, token);
  await call(activities, { type: 'message', from: { id }, text: 'hello' }, token);
  const read = await call(activities, undefined, token);
  expect(read).toContain('"hello"');
  sent.push(read);
}

/** Requests that are refused, or too long to be read: nothing may quote them. */
async function sendWhatIsRefused({ secret, sentence }: Secret): Promise<void> {
  const citizen = await arrive('en');
  const path = `/conversations/${citizen.conversationId}/activities`;
  const encoded = encodeURIComponent(secret);
  const answers = await Promise.all([
    fetch(`${server.url}/v3/directline${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${citizen.token}`, 'content-type': 'application/json' },
      body: `{"type":"message","text":"${secret}`,
    }),
    citizen.call('POST', path, { type: 'message', from: secret, text: secret }),
    citizen.call('POST', path, {
      type: 'message',
      from: { id: 'a' },
      text: `${sentence} `.repeat(400),
    }),
    citizen.call('GET', `${path}?watermark=${encoded}`),
    citizen.call('GET', `/conversations/${encoded}/activities`),
    fetch(`${server.url}/${encoded}?q=${encoded}`, {
      headers: { 'user-agent': encodeURI(secret) },
    }),
  ]);
  for (const answer of answers.slice(0, 5)) sent.push(await answer.text());
}

async function writeOnThePlainPage(language: Language): Promise<void> {
  const visitor = new PlainVisitor(server.url, language);
  let page = await visitor.open();
  for (const sentence of everySecret(language).slice(0, 6)) {
    page = await visitor.say(page, sentence);
    sent.push(page.text);
  }
}

async function giveName(language: Language): Promise<void> {
  const citizen = await arrive(language);
  await citizen.say(WORDS[language].notCovered);
  await citizen.say(WORDS[language].name);
  await sayEach(citizen, everySecret(language).slice(0, 3));
  sent.push(JSON.stringify(await agent.queue()));
  await keepWhatCitizensRead(citizen);
}

function searchEverything(texts: readonly string[]): Record<string, string[]> {
  const places = new Map([...server.files(), ['the log', server.output]]);
  places.set('what was sent', Buffer.from(sent.join('\n')));
  const found = [...places].map(([place, bytes]) => [place, heldBy(bytes, texts)] as const);
  return Object.fromEntries(found.filter(([, held]) => held.length > 0));
}

describe('What a citizen writes that is personal', () => {
  beforeAll(async () => {
    server = await TracedServer.start();
    agent = await DeskAgent.signIn(server.url);
    frames = await openFrames();
  });

  afterAll(async () => {
    await server.stop();
    server.remove();
  });

  it.each(SECRETS)('is replaced in a first message: $kind, $language', async (each) => {
    const citizen = await arrive(each.language);
    await citizen.say(each.sentence);
    const { activities } = await citizen.read();
    expect(spoken(activities, 'user')[0]).toBe(
      each.sentence.replace(each.secret, LABELS[each.language][each.kind]),
    );
    sent.push(JSON.stringify(activities));
  });

  it.each(LANGUAGES)('is replaced where the assistant asked something, in %s', async (language) => {
    for (const sentence of everySecret(language).slice(0, 4)) {
      const citizen = await arrive(language);
      const activities = await citizen.say(WORDS[language].unclear);
      expect(outcomeOf(activities)).toMatch(/^(?:clarified|escalated_)/);
      await citizen.say(sentence);
      await keepWhatCitizensRead(citizen);
    }
  });

  it.each(LANGUAGES)('does not reach the desk, in %s', withAgent);

  it.each(LANGUAGES)('does not come in by the page without scripts, in %s', writeOnThePlainPage);

  it('is not kept as the id that a site gives its visitor', async () => {
    const ids = SECRETS.filter(({ kind }) => ['sin', 'email', 'telephone'].includes(kind));
    for (const { secret } of ids) await comeUnderOwnId(secret);
  });

  it('is dropped where a client attaches it', async () => {
    for (const { secret } of FREELY_ATTACHED) await attachEverywhere(secret);
  });

  it('is not quoted where a request is refused or too long', async () => {
    for (const each of FREELY_ATTACHED) await sendWhatIsRefused(each);
  });

  it.each(LANGUAGES)('is sealed where it is the name for the agent, in %s', giveName);

  it('stands in no file, log, metric, frame or answer, byte by byte', async () => {
    const metrics = await fetch(`${server.url}/metrics`);
    sent.push(await metrics.text());
    const texts = [...WRITINGS, ...NAMES];
    expect(searchEverything(texts)).toEqual({});
    frames.close();
    await server.stop();
    expect(searchEverything(texts)).toEqual({});
  });

  it('was looked for where the rest of it stands', () => {
    const known = [LABELS.en.sin, LABELS.fr.sin, 'when do I get my pension?'];
    const held = [...server.files().values()].flatMap((bytes) => heldBy(bytes, known));
    expect([...new Set(held)].sort()).toEqual([...known].sort());
    expect(heldBy(server.output, ['A turn ended.'])).toEqual(['A turn ended.']);
    expect(sent.join('\n')).toContain('guichet_');
  });
});
