import { randomUUID } from 'node:crypto';
import { Router, json, type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { maskPersonalInformation } from '../../../bot/guardrails/personal-information/mask';
import { activitySchema } from '../../contracts/activity';
import { idSchema } from '../../contracts/id';
import { startConversationBodySchema, type ConversationGrant } from '../../contracts/direct-line';
import { parseBody } from '../../http/error-response';
import {
  limitAddress,
  limitCalls,
  limitConversations,
  limitRenewals,
} from '../../http/rate-limits';
import { languageOfLocale } from '../../http/visitor-language';
import type { ActivityLog } from '../../store/activity-log';
import type { TurnService } from '../turn-service';
import {
  openToken,
  openTokenForRenewal,
  requireOwnConversation,
  type Authoriser,
} from './authorise';
import { DIRECT_LINE_CHANNEL } from './direct-line-adapter';
import { TOKEN_SECONDS, type TokenClaims } from './tokens';
import { parseWatermark } from './watermark';

const readBody = json({ limit: '256kb' });

const pathSchema = z.object({ conversationId: idSchema });

export interface DirectLineDeps extends Authoriser {
  readonly turns: TurnService;
  readonly log: ActivityLog;
  /** Null: the address of the request. */
  readonly publicUrl: string | null;
}

type PathParameters = { readonly conversationId: string };

function streamUrl(request: Request, { publicUrl }: DirectLineDeps, path: string): string {
  const base = publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
  return `${base.replace(/^http/, 'ws')}${path}`;
}

async function grant(
  request: Request,
  claims: TokenClaims,
  deps: DirectLineDeps,
): Promise<ConversationGrant> {
  const { conversationId } = claims;
  const token = await deps.tokens.issue(claims);
  const query = new URLSearchParams({
    watermark: String(parseWatermark(request.query.watermark)),
    t: token,
  });
  const path = `/v3/directline/conversations/${conversationId}/stream?${query}`;
  return {
    conversationId,
    token,
    expires_in: TOKEN_SECONDS,
    streamUrl: streamUrl(request, deps, path),
  };
}

/** The id that a site made for its visitor, where it names nobody: an e-mail address would be stored with every message. */
function anonymousId(id: string | undefined): string {
  const isPersonal = id !== undefined && maskPersonalInformation(id, () => '').kinds.length > 0;
  return id === undefined || isPersonal ? `dl_${randomUUID()}` : id;
}

/** Reserves a conversation: nothing is stored until it is started. */
function generateToken({ tokens }: DirectLineDeps): RequestHandler {
  return async (request, response) => {
    const { user } = parseBody(startConversationBodySchema, request.body);
    const conversationId = randomUUID();
    const claims = { conversationId, userId: anonymousId(user?.id) };
    const token = await tokens.issue(claims);
    response.json({ conversationId, token, expires_in: TOKEN_SECONDS });
  };
}

function refreshToken(deps: DirectLineDeps): RequestHandler {
  return async (request, response) => {
    const claims = await openTokenForRenewal(request, deps);
    const token = await deps.tokens.issue(claims);
    response.json({ conversationId: claims.conversationId, token, expires_in: TOKEN_SECONDS });
  };
}

function startConversation(deps: DirectLineDeps): RequestHandler {
  return async (request, response) => {
    const claims = await openToken(request, deps);
    const { locale } = parseBody(startConversationBodySchema, request.body);
    const language = languageOfLocale(locale ?? request.get('accept-language'));
    const known = await deps.conversations.exists(claims.conversationId);
    await deps.turns.start({
      id: claims.conversationId,
      userId: claims.userId,
      channel: DIRECT_LINE_CHANNEL,
      language,
      locale,
    });
    response.status(known ? 200 : 201).json(await grant(request, claims, deps));
  };
}

function resumeConversation(deps: DirectLineDeps): RequestHandler<PathParameters> {
  return async (request, response) => {
    const claims = await openOwn(request, deps);
    await deps.conversations.load(claims.conversationId);
    response.json(await grant(request, claims, deps));
  };
}

function receiveActivity(deps: DirectLineDeps): RequestHandler<PathParameters> {
  return async (request, response) => {
    const claims = await openOwn(request, deps);
    const activity = parseBody(activitySchema, request.body);
    const { conversationId } = claims;
    response.json({ id: await deps.turns.receive(conversationId, activity) });
  };
}

function listActivities(deps: DirectLineDeps): RequestHandler<PathParameters> {
  return async (request, response) => {
    const { conversationId } = await openOwn(request, deps);
    const watermark = parseWatermark(request.query.watermark);
    await deps.conversations.load(conversationId);
    const { activities, seq } = await deps.log.since(conversationId, watermark);
    response.json({ activities, watermark: String(seq) });
  };
}

async function openOwn(
  request: Request<PathParameters>,
  deps: DirectLineDeps,
): Promise<TokenClaims> {
  const claims = await openToken(request, deps);
  const { conversationId } = parseBody(pathSchema, request.params);
  await requireOwnConversation(claims, conversationId, deps);
  return claims;
}

/** Renewals have limits of their own, so that a crowd that polls does not lose its tokens. */
function tokenRoutes(router: Router, deps: DirectLineDeps): void {
  const conversationOf = async (request: Request) =>
    (await openTokenForRenewal(request, deps)).conversationId;
  const limits = [limitAddress(), limitRenewals(conversationOf)];
  router.post('/tokens/generate', limitConversations(), readBody, generateToken(deps));
  router.post('/tokens/refresh', ...limits, refreshToken(deps));
}

function conversationRoutes(router: Router, deps: DirectLineDeps): void {
  const conversationOf = async (request: Request) =>
    (await openToken(request, deps)).conversationId;
  router.use('/conversations', limitAddress(), limitCalls(conversationOf), readBody);
  router.post('/conversations', startConversation(deps));
  router.get('/conversations/:conversationId', resumeConversation(deps));
  router.post('/conversations/:conversationId/activities', receiveActivity(deps));
  router.get('/conversations/:conversationId/activities', listActivities(deps));
}

/** Direct Line 3.0 over HTTP: `/v3/directline`. What is one too many is refused before it is read. */
export function directLineRouter(deps: DirectLineDeps): Router {
  const router = Router();
  tokenRoutes(router, deps);
  conversationRoutes(router, deps);
  return router;
}
