import { Router, json, type Request, type RequestHandler, type Response } from 'express';
import { parseCookie } from './session-cookie';
import {
  agentMessageBodySchema,
  closeBodySchema,
  epochBodySchema,
  signInBodySchema,
  type Session,
} from '../contracts/desk';
import { parseBody } from '../http/error-response';
import { limitSignIns } from '../http/rate-limits';
import type { AgentDirectory } from './agent-directory';
import { requireCsrfToken, type AgentSessions } from './agent-sessions';
import type { DeskService } from './desk-service';
import { requireRight } from './rights';
import { clearSessionCookie, setSessionCookie } from './session-cookie';

const MAX_BODY = '64kb';

export interface DeskRouterDeps {
  readonly agents: AgentDirectory;
  readonly sessions: AgentSessions;
  readonly desk: DeskService;
}

type PathParameters = { readonly handoffId: string };

type DeskHandler = (
  session: Session,
  request: Request<PathParameters>,
  response: Response,
) => Promise<void>;

const READING = new Set(['GET', 'HEAD']);

/** A call about citizens: only for those who answer them. */
function answering(deps: DeskRouterDeps, handler: DeskHandler): RequestHandler<PathParameters> {
  return signedIn(deps, async (session, request, response) => {
    requireRight(session.agent, 'answer_citizens');
    await handler(session, request, response);
  });
}

/** Every call but signing in: a session, and for a write its token against cross-site requests. */
function signedIn(
  { sessions }: DeskRouterDeps,
  handler: DeskHandler,
): RequestHandler<PathParameters> {
  return async (request, response) => {
    const session = await sessions.find(parseCookie(request.headers.cookie));
    if (!READING.has(request.method)) requireCsrfToken(session, request.get('x-csrf-token'));
    await handler(session, request, response);
  };
}

function signIn({ agents, sessions }: DeskRouterDeps): RequestHandler {
  return async (request, response) => {
    const { username, password } = parseBody(signInBodySchema, request.body);
    const { cookie, session } = await sessions.open(await agents.authenticate(username, password));
    setSessionCookie(response, { value: cookie, secure: request.secure });
    response.json(session);
  };
}

function sessionRoutes(router: Router, deps: DeskRouterDeps): void {
  router.post('/session', limitSignIns(), signIn(deps));
  router.get(
    '/session',
    signedIn(deps, async (session, _request, response) => {
      response.json(session);
    }),
  );
  router.delete(
    '/session',
    signedIn(deps, async (_session, request, response) => {
      await deps.sessions.close(parseCookie(request.headers.cookie) ?? '');
      clearSessionCookie(response);
      response.status(204).end();
    }),
  );
}

function holdOf(request: Request<PathParameters>, { epoch }: { readonly epoch: number }) {
  return { handoffId: request.params.handoffId, epoch };
}

function readingRoutes(router: Router, deps: DeskRouterDeps): void {
  router.get(
    '/queue',
    answering(deps, async ({ agent }, _request, response) => {
      response.json(await deps.desk.queue(agent));
    }),
  );
  router.get(
    '/handoffs/:handoffId',
    answering(deps, async ({ agent }, request, response) => {
      response.json(await deps.desk.detail(agent, request.params.handoffId));
    }),
  );
}

function holdingRoutes(router: Router, deps: DeskRouterDeps): void {
  router.post(
    '/handoffs/:handoffId/accept',
    answering(deps, async ({ agent }, request, response) => {
      response.json({ handoff: await deps.desk.accept(agent, request.params.handoffId) });
    }),
  );
  router.post(
    '/handoffs/:handoffId/release',
    answering(deps, async ({ agent }, request, response) => {
      const hold = holdOf(request, parseBody(epochBodySchema, request.body));
      response.json({ handoff: await deps.desk.release(agent, hold) });
    }),
  );
  router.post(
    '/handoffs/:handoffId/close',
    answering(deps, async ({ agent }, request, response) => {
      const body = parseBody(closeBodySchema, request.body);
      const handoff = await deps.desk.close(agent, holdOf(request, body), body.disposition);
      response.json({ handoff });
    }),
  );
}

function talkingRoutes(router: Router, deps: DeskRouterDeps): void {
  router.post(
    '/handoffs/:handoffId/messages',
    answering(deps, async ({ agent }, request, response) => {
      const body = parseBody(agentMessageBodySchema, request.body);
      response.json({ id: await deps.desk.say(agent, holdOf(request, body), body) });
    }),
  );
  router.post(
    '/handoffs/:handoffId/typing',
    answering(deps, async ({ agent }, request, response) => {
      await deps.desk.isTyping(agent, holdOf(request, parseBody(epochBodySchema, request.body)));
      response.status(204).end();
    }),
  );
}

/** The agents' interface: `/api/desk`. */
export function deskRouter(deps: DeskRouterDeps): Router {
  const router = Router();
  router.use(json({ limit: MAX_BODY }));
  sessionRoutes(router, deps);
  readingRoutes(router, deps);
  holdingRoutes(router, deps);
  talkingRoutes(router, deps);
  return router;
}
