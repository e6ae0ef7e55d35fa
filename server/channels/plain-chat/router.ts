import { Router, type RequestHandler } from 'express';
import { LANGUAGES, type Language } from '../../../locales/language';
import { limitAddress, limitCalls, limitConversations } from '../../http/rate-limits';
import {
  confirmEnd,
  endConversation,
  receiveForm,
  showConversation,
  type VisitDeps,
} from './conversation-visits';
import { FormTokens } from './form-token';
import { pass, sendPage, visitHandler, type Visit } from './page-handler';
import { visitorOf } from './session';
import { PLAIN_CHAT_STYLE } from './style';
import { STYLE_PATH } from './view/page-frame';
import { renderEndedPage } from './view/single-pages';

export interface PlainChatDeps extends Omit<VisitDeps, 'formTokens' | 'limitBeginnings'> {
  readonly secrets: { readonly tokenKey: Uint8Array };
}

interface LimitedDeps extends VisitDeps {
  readonly visitLimits: readonly RequestHandler[];
}

async function showEnded(visit: Visit, { translator }: VisitDeps): Promise<void> {
  const { language } = visit;
  sendPage(visit, renderEndedPage({ language, translate: translator(language) }));
}

function languageRoutes(router: Router, language: Language, deps: LimitedDeps): void {
  const page = (handle: (visit: Visit, deps: VisitDeps) => Promise<void>) =>
    visitHandler(language, deps, async (visit) => {
      for (const limit of deps.visitLimits) await pass(limit, visit);
      await handle(visit, deps);
    });
  const path = `/chat/${language}`;
  router.get(path, page(showConversation));
  router.post(path, page(receiveForm));
  router.get(`${path}/end`, page(confirmEnd));
  router.post(`${path}/end`, page(endConversation));
  router.get(`${path}/ended`, page(showEnded));
}

/** The same conversation as plain HTML forms, for a browser without scripts: `/chat/en`, `/chat/fr`. */
export function plainChatRouter({ secrets, ...deps }: PlainChatDeps): Router {
  const router = Router();
  const limited = {
    ...deps,
    formTokens: new FormTokens(secrets.tokenKey),
    visitLimits: [limitAddress(), limitCalls((request) => visitorOf(request, deps))],
    limitBeginnings: limitConversations(),
  };
  for (const language of LANGUAGES) languageRoutes(router, language, limited);
  router.get(STYLE_PATH, (_request, response) => {
    response.type('css').set('Cache-Control', 'public, max-age=300').send(PLAIN_CHAT_STYLE);
  });
  return router;
}
