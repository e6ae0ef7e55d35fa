import { join } from 'node:path';
import { Router, static as serveFolder, type Request, type RequestHandler } from 'express';
import { LANGUAGES, type Language } from '../../../locales/language';
import type { Translator } from '../../../locales/translator';
import { NotFound } from '../../errors';
import { openToAnySite } from '../security';
import { languageOfLocale } from '../visitor-language';
import { renderHomePage } from './home-page';
import { renderMissingPage } from './missing-page';

export interface PagesDeps {
  readonly translator: Translator;
  /** Folder of what vite built. */
  readonly assets: string;
}

const A_YEAR = 365 * 86_400_000;

function homePage({ translator }: PagesDeps, language?: Language): RequestHandler {
  return (request, response) => {
    const shown = language ?? languageOfLocale(request.get('accept-language'));
    response
      .vary('Accept-Language')
      .type('html')
      .send(renderHomePage({ language: shown, translate: translator(shown) }));
  };
}

/** The pages that people open, and what they load. */
export function pagesRouter(deps: PagesDeps): Router {
  const { assets } = deps;
  const router = Router();
  router.get('/', homePage(deps));
  router.get('/en', homePage(deps, 'en'));
  router.get('/fr', homePage(deps, 'fr'));
  router.get('/widget.js', openToAnySite(), (_request, response) => {
    response.sendFile(join(assets, 'widget.js'), { maxAge: 5 * 60_000 });
  });
  router.use('/assets', serveFolder(join(assets, 'assets'), { maxAge: 5 * 60_000 }));
  router.use(
    '/desk/assets',
    serveFolder(join(assets, 'desk', 'assets'), { maxAge: A_YEAR, immutable: true }),
  );
  router.get(['/desk', '/desk/'], (_request, response) => {
    response.sendFile(join(assets, 'desk', 'index.html'), { cacheControl: false });
  });
  return router;
}

const wantsPage = (request: Request): boolean =>
  ['GET', 'HEAD'].includes(request.method) && request.accepts(['json', 'html']) === 'html';

/** The language that the address names, else the browser's. */
function languageOfVisit(request: Request): Language {
  const named = LANGUAGES.find((language) => request.path.split('/').includes(language));
  return named ?? languageOfLocale(request.get('accept-language'));
}

/** The last route: a page in both languages for a browser; throws {@link NotFound} for any other client. */
export function missingPage({ translator }: Pick<PagesDeps, 'translator'>): RequestHandler {
  return (request, response) => {
    if (!wantsPage(request)) throw new NotFound('There is nothing at this address.');
    const language = languageOfVisit(request);
    response
      .status(404)
      .vary('Accept, Accept-Language')
      .type('html')
      .send(renderMissingPage({ language, translator }));
  };
}
