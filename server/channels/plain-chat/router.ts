import { Router } from 'express';
import { LANGUAGES, type Language } from '../../../locales/language';
import {
  confirmEnd,
  endConversation,
  receiveForm,
  showConversation,
  type VisitDeps,
} from './conversation-visits';
import { FormTokens } from './form-token';
import { limitVisits, pass, sendPage, visitHandler, type Visit } from './page-handler';
import { PLAIN_CHAT_STYLE } from './style';
import { STYLE_PATH } from './view/page-frame';
import { renderEndedPage } from './view/single-pages';

export interface PlainChatDeps extends Omit<VisitDeps, 'formTokens'> {
  readonly secrets: { readonly tokenKey: Uint8Array };
}

async function showEnded({ language, ...visit }: Visit, { translator }: VisitDeps): Promise<void> {
  const html = renderEndedPage({ language, translate: translator(language) });
  sendPage({ language, ...visit }, html);
}

function languageRoutes(router: Router, language: Language, deps: VisitDeps): void {
  const limit = limitVisits(600);
  const page = (handle: (visit: Visit, deps: VisitDeps) => Promise<void>) =>
    visitHandler(language, deps, async (visit) => {
      await pass(limit, visit);
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
  const formTokens = new FormTokens(secrets.tokenKey);
  for (const language of LANGUAGES) languageRoutes(router, language, { ...deps, formTokens });
  router.get(STYLE_PATH, (_request, response) => {
    response.type('css').set('Cache-Control', 'public, max-age=300').send(PLAIN_CHAT_STYLE);
  });
  return router;
}
