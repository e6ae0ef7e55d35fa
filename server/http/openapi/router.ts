import { Router, type RequestHandler } from 'express';
import type { Language } from '../../../locales/language';
import type { Translator } from '../../../locales/translator';
import { openApiDocument } from './document';
import { renderDocsPage } from './page/docs-page';
import { DOCS_STYLE } from './page/style';

export interface DocsDeps {
  readonly translator: Translator;
  /** Null: the address that served the document. */
  readonly publicUrl: string | null;
}

/** A new version of the service is a new process: what it says does not change while it runs. */
function unchanging(type: string, text: string): RequestHandler {
  return (_request, response) => {
    response.type(type).set('Cache-Control', 'public, max-age=300').send(text);
  };
}

/** The service's own description: `/docs`. */
export function docsRouter({ translator, publicUrl }: DocsDeps): Router {
  const page = (language: Language) =>
    unchanging('html', renderDocsPage({ language, translate: translator(language) }));
  const router = Router();
  router.get('/docs', page('en'));
  router.get('/docs/fr', page('fr'));
  router.get('/docs/openapi.json', unchanging('json', JSON.stringify(openApiDocument(publicUrl))));
  router.get('/docs/docs.css', unchanging('css', DOCS_STYLE));
  return router;
}
