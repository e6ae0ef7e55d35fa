import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Language } from '../../../locales/language';
import type { Translator } from '../../../locales/translator';
import { asGuichetError } from '../../http/error-response';
import { renderProblemPage } from './view/single-pages';

export interface PageDeps {
  readonly translator: Translator;
  readonly logger: Logger;
}

export interface Visit {
  readonly request: Request;
  readonly response: Response;
  readonly language: Language;
}

const PROBLEMS: Readonly<Record<number, string>> = {
  403: 'elsewhere',
  413: 'tooLong',
  429: 'busy',
};

/** A middleware as a promise, so that its refusal becomes a page like any other. */
export function pass(middleware: RequestHandler, { request, response }: Visit): Promise<void> {
  return new Promise((resolve, reject) => {
    void middleware(request, response, (error?: unknown) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

export function sendPage({ response }: Visit, html: string, status = 200): void {
  response.status(status).type('html').send(html);
}

/** What goes wrong is said in a page, in the visitor's language. */
export function visitHandler(
  language: Language,
  deps: PageDeps,
  handle: (visit: Visit) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const visit = { request, response, language };
    try {
      await handle(visit);
    } catch (error) {
      const { status } = asGuichetError(error);
      if (status >= 500) deps.logger.error({ err: error }, 'A plain chat page failed.');
      const page = { language, translate: deps.translator(language) };
      sendPage(visit, renderProblemPage(page, PROBLEMS[status] ?? 'failed'), status);
    }
  };
}
