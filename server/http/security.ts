import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { BadInput } from '../errors';

/** Everything from here and nothing from elsewhere: no font, script, style or picture of another host. */
export function strictHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    // A plain-http demonstration must stay reachable; TLS ends at the proxy, which sets this.
    strictTransportSecurity: false,
  });
}

/** Direct Line for pages of other sites that were allowed, as its clients expect it. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST', 'OPTIONS'],
    // The last one is of the reference client's HTTP library.
    allowedHeaders: ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'],
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
  });
}

/** Whatever the path names, it is not there: PostgreSQL would refuse to look for it. */
export function refuseNul(): RequestHandler {
  return ({ path }, _response, next) => {
    if (path.includes('%00')) throw new BadInput('The address must not contain a NUL character.');
    next();
  };
}

/** The widget's script and its look may be loaded by any page. */
export function openToAnySite(): RequestHandler {
  return (_request, response, next) => {
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
    next();
  };
}

/** Conversations and the desk's answers are nobody's to keep. */
export function neverCached(): RequestHandler {
  return (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  };
}
