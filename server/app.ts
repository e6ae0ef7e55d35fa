import compression from 'compression';
import express, { type Express } from 'express';
import { directLineRouter } from './channels/direct-line/router';
import { directLineSocket } from './channels/direct-line/socket-route';
import { plainChatRouter } from './channels/plain-chat/router';
import type { Services } from './compose';
import { WEB_ASSETS } from './config/paths';
import { deskRouter } from './desk/router';
import { deskSocket } from './desk/socket-route';
import { sendErrors } from './http/error-response';
import { healthRouter } from './http/health';
import { docsRouter } from './http/openapi/router';
import { missingPage, pagesRouter } from './http/pages/router';
import { allowOrigins, neverCached, refuseNul, strictHeaders } from './http/security';
import { Upgrades } from './http/upgrades';

export interface App {
  readonly handler: Express;
  readonly upgrades: Upgrades;
}

/** The whole service over HTTP and WebSocket; it does not listen. `isAccepting` turns false to drain. */
export function createApp(services: Services, isAccepting: () => boolean = () => true): App {
  const { config, logger } = services;
  const handler = express();
  handler.disable('x-powered-by');
  handler.set('trust proxy', config.trustProxyHops);
  handler.use(strictHeaders());
  handler.use(refuseNul());
  handler.use(compression());
  handler.use(healthRouter({ ...services, isAccepting }));
  handler.use(['/v3', '/api', '/chat'], neverCached());
  handler.use('/v3/directline', allowOrigins(config.allowedOrigins), directLineRouter(services));
  handler.use('/api/desk', deskRouter(services));
  handler.use(plainChatRouter(services));
  handler.use(docsRouter(services));
  handler.use(pagesRouter({ ...services, assets: WEB_ASSETS }));
  handler.use(missingPage(services));
  handler.use(sendErrors(logger));
  const routes = [directLineSocket(services), deskSocket(services)];
  return { handler, upgrades: new Upgrades(routes, services) };
}
