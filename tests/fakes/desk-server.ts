import { createServer } from 'node:http';
import express, { type NextFunction, type Request, type Response } from 'express';
import { WebSocketServer } from 'ws';
import {
  agentMessageBodySchema,
  closeBodySchema,
  epochBodySchema,
  signInBodySchema,
} from '../../server/contracts/desk';
import { DeskFake, MARIE, PASSWORD, type Refusal } from './desk-fake';

/** A desk of one process and no storage: the interface of `server/contracts/desk.ts`, and nothing behind it. */

/** As strict as the service's own: a page that passes here needs no exception there. */
const SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

function refuse(response: Response, { status, code, headers = {} }: Refusal): void {
  response
    .status(status)
    .set(headers)
    .json({ error: { code, message: code } });
}

const NOT_SIGNED_IN: Refusal = { status: 401, code: 'NotSignedIn' };
const CONFLICT: Refusal = { status: 409, code: 'Conflict' };

function guard(fake: DeskFake) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const body: unknown = request.body;
    fake.requests.push({ method: request.method, path: request.path, body });
    fake.letPass(request);
    const refusal = fake.takeRefusal(request);
    if (refusal !== undefined) return refuse(response, refusal);
    if (request.method === 'POST' && request.path === '/session') return next();
    const csrfToken = fake.csrfTokenOf(request);
    if (csrfToken === undefined) return refuse(response, NOT_SIGNED_IN);
    const safe = request.method === 'GET' || request.get('x-csrf-token') === csrfToken;
    return safe ? next() : refuse(response, { status: 403, code: 'Forbidden' });
  };
}

function sessionRoutes(fake: DeskFake): express.Router {
  const router = express.Router();
  router.post('/session', (request, response) => {
    const { username, password } = signInBodySchema.parse(request.body);
    if (username !== MARIE.username || password !== PASSWORD) {
      return refuse(response, NOT_SIGNED_IN);
    }
    const { cookie, csrfToken } = fake.openSession();
    response.cookie('guichet_desk', cookie, { httpOnly: true, sameSite: 'strict' });
    response.json({ agent: MARIE, csrfToken });
  });
  router.get('/session', (request, response) => {
    response.json({ agent: MARIE, csrfToken: fake.csrfTokenOf(request) });
  });
  router.delete('/session', (_request, response) => {
    fake.endSessions();
    response.clearCookie('guichet_desk').status(204).end();
  });
  return router;
}

function holds(fake: DeskFake, handoffId: string, epoch: number): boolean {
  const { agentId, state, epoch: current } = fake.handoff(handoffId);
  return state === 'active' && agentId === MARIE.id && epoch === current;
}

function readRoutes(fake: DeskFake): express.Router {
  const router = express.Router();
  const all = () => [...fake.cases.values()].map(({ handoff }) => handoff);
  router.get('/queue', (_request, response) => {
    response.json({
      queued: all().filter(({ state }) => state === 'queued'),
      mine: all().filter(({ state, agentId }) => state === 'active' && agentId === MARIE.id),
    });
  });
  router.get('/handoffs/:id', (request, response) => {
    const found = fake.cases.get(request.params.id);
    if (found === undefined) return refuse(response, { status: 404, code: 'NotFound' });
    response.json(found);
  });
  return router;
}

function claimRoutes(fake: DeskFake): express.Router {
  const router = express.Router();
  router.post('/handoffs/:id/accept', (request, response) => {
    const { id } = request.params;
    if (fake.handoff(id).state !== 'queued') return refuse(response, CONFLICT);
    const acceptedAt = new Date().toISOString();
    const handoff = fake.change(id, { state: 'active', agentId: MARIE.id, acceptedAt });
    fake.status(id, { state: 'accepted', agentName: MARIE.displayName });
    fake.tell({ type: 'queue' });
    response.json({ handoff });
  });
  router.post('/handoffs/:id/release', (request, response) => {
    const { id } = request.params;
    const { epoch } = epochBodySchema.parse(request.body);
    if (!holds(fake, id, epoch)) return refuse(response, CONFLICT);
    const handoff = fake.change(id, { state: 'queued', agentId: null, acceptedAt: null });
    fake.tell({ type: 'queue' });
    response.json({ handoff });
  });
  router.post('/handoffs/:id/close', (request, response) => {
    const { id } = request.params;
    const { epoch, disposition } = closeBodySchema.parse(request.body);
    if (!holds(fake, id, epoch)) return refuse(response, CONFLICT);
    const handoff = fake.change(id, { state: 'closed', closedAt: new Date().toISOString() });
    fake.closedAs.set(id, disposition);
    fake.status(id, { state: 'completed' });
    fake.tell({ type: 'queue' });
    response.json({ handoff });
  });
  return router;
}

function writeRoutes(fake: DeskFake): express.Router {
  const router = express.Router();
  router.post('/handoffs/:id/messages', (request, response) => {
    const { id } = request.params;
    const { epoch, text, clientActivityId } = agentMessageBodySchema.parse(request.body);
    if (!holds(fake, id, epoch)) return refuse(response, CONFLICT);
    response.json({ id: fake.write(id, text, clientActivityId) });
  });
  router.post('/handoffs/:id/typing', (request, response) => {
    const { epoch } = epochBodySchema.parse(request.body);
    if (!holds(fake, request.params.id, epoch)) return refuse(response, CONFLICT);
    response.status(204).end();
  });
  return router;
}

function createFakeApp(fake: DeskFake, page: string | undefined): express.Express {
  const app = express();
  app.use((_request, response, next) => {
    response.set('content-security-policy', SECURITY_POLICY);
    next();
  });
  app.use('/api/desk', express.json(), guard(fake));
  app.use('/api/desk', sessionRoutes(fake), readRoutes(fake), claimRoutes(fake), writeRoutes(fake));
  if (page !== undefined) app.use('/desk', express.static(page, { redirect: false }));
  if (page !== undefined) {
    app.get('/desk', (_request, response) => {
      response.sendFile('index.html', { root: page });
    });
  }
  return app;
}

export interface RunningDeskFake {
  readonly fake: DeskFake;
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port; with `page`, it serves the built console at `/desk` too. */
export async function startDeskFake({ page }: { page?: string } = {}): Promise<RunningDeskFake> {
  const fake = new DeskFake();
  const server = createServer(createFakeApp(fake, page));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    /** A page that goes away in the middle of it is no failure of a test. */
    socket.on('error', () => undefined);
    if (fake.refuseSockets || fake.csrfTokenOf(request) === undefined) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      fake.sockets.add(opened);
      opened.on('error', () => undefined);
      opened.on('close', () => fake.sockets.delete(opened));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port.');
  return {
    fake,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      fake.dropSockets();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
