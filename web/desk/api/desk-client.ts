import { z } from 'zod';
import {
  handoffDetailSchema,
  handoffSchema,
  queueSchema,
  sessionSchema,
  type Agent,
  type Disposition,
  type Handoff,
  type HandoffDetail,
  type Queue,
} from '../../../server/contracts/desk';
import { resourceResponseSchema } from '../../../server/contracts/direct-line';
import { readBody, request, type Fetch } from './request';

const changedSchema = z.object({ handoff: handoffSchema });

/** An agent's claim on a conversation: the server refuses it once the epoch has moved on. */
export interface Claim {
  readonly handoffId: string;
  readonly epoch: number;
}

export interface MessageToSend extends Claim {
  readonly text: string;
  readonly clientActivityId: string;
}

/** The desk's interface. Every method rejects with a `DeskError`, and with nothing else. */
export interface DeskClient {
  signIn(username: string, password: string): Promise<Agent>;
  readSession(): Promise<Agent>;
  signOut(): Promise<void>;
  readQueue(): Promise<Queue>;
  readHandoff(handoffId: string): Promise<HandoffDetail>;
  accept(handoffId: string): Promise<Handoff>;
  /** Gives the id of the activity that was written. */
  send(message: MessageToSend): Promise<string>;
  tellTyping(claim: Claim): Promise<void>;
  release(claim: Claim): Promise<Handoff>;
  close(claim: Claim, disposition: Disposition): Promise<Handoff>;
}

interface Wire {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
  /** For answers without a body. */
  tell(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<void>;
  useToken(csrfToken: string): void;
}

function createWire(fetch: Fetch, root: string): Wire {
  let csrfToken = '';
  return {
    get: async (path, schema) =>
      readBody(await request(fetch, root + path, { method: 'GET' }), schema),
    post: async (path, body, schema) =>
      readBody(await request(fetch, root + path, { method: 'POST', csrfToken, body }), schema),
    tell: async (method, path, body) => {
      await request(fetch, root + path, { method, csrfToken, body });
    },
    useToken: (token) => {
      csrfToken = token;
    },
  };
}

function sessionCalls(wire: Wire) {
  const keep = ({ agent, csrfToken }: z.infer<typeof sessionSchema>) => {
    wire.useToken(csrfToken);
    return agent;
  };
  return {
    signIn: async (username: string, password: string) =>
      keep(await wire.post('/session', { username, password }, sessionSchema)),
    readSession: async () => keep(await wire.get('/session', sessionSchema)),
    signOut: () => wire.tell('DELETE', '/session'),
  };
}

function handoffCalls(wire: Wire) {
  const at = (handoffId: string, verb: string) =>
    `/handoffs/${encodeURIComponent(handoffId)}${verb}`;
  const change = async (path: string, body: unknown) =>
    (await wire.post(path, body, changedSchema)).handoff;
  return {
    readQueue: () => wire.get('/queue', queueSchema),
    readHandoff: (handoffId: string) => wire.get(at(handoffId, ''), handoffDetailSchema),
    accept: (handoffId: string) => change(at(handoffId, '/accept'), {}),
    send: async ({ handoffId, ...body }: MessageToSend) =>
      (await wire.post(at(handoffId, '/messages'), body, resourceResponseSchema)).id,
    tellTyping: ({ handoffId, epoch }: Claim) =>
      wire.tell('POST', at(handoffId, '/typing'), { epoch }),
    release: ({ handoffId, epoch }: Claim) => change(at(handoffId, '/release'), { epoch }),
    close: ({ handoffId, epoch }: Claim, disposition: Disposition) =>
      change(at(handoffId, '/close'), { epoch, disposition }),
  };
}

/** `root` is the address of `/api/desk`, without a slash at its end. */
export function createDeskClient(fetch: Fetch, root: string): DeskClient {
  const wire = createWire(fetch, root);
  return { ...sessionCalls(wire), ...handoffCalls(wire) };
}
