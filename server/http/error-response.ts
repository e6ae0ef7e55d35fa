import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { ErrorBody } from '../contracts/direct-line';
import { BadInput, GuichetError } from '../errors';

/**
 * Refusals of the HTTP layer: http-errors, which mark what may be told by `expose`, and body-parser's
 * with their type. Other libraries give a status to errors of their own, which is none of ours.
 * https://github.com/jshttp/http-errors, https://github.com/expressjs/body-parser#errors
 */
const httpErrorSchema = z.object({
  status: z.number().int().min(400).max(499),
  expose: z.literal(true),
  type: z.string().optional(),
});

const BODY_MESSAGES: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is too large.',
  'charset.unsupported': 'Send the body as UTF-8.',
  'encoding.unsupported': 'Send the body without compression, or with gzip.',
};

function malformed(status: number, cause: unknown): GuichetError {
  const message = 'The request cannot be read: check its address, its headers and its body.';
  return new GuichetError('MalformedRequest', status, { message, cause });
}

function refusalOfHttp(error: unknown): GuichetError | null {
  // The router's own, where a part of the path cannot be decoded.
  if (error instanceof URIError) return malformed(400, error);
  const refusal = httpErrorSchema.safeParse(error);
  if (!refusal.success) return null;
  const { status, type = '' } = refusal.data;
  const message = BODY_MESSAGES[type];
  if (!message) return malformed(status, error);
  return new GuichetError('MalformedBody', status, { message, cause: error });
}

/** Any error as one of ours; what is not foreseen becomes a 500 that tells nothing of the inside. */
export function asGuichetError(error: unknown): GuichetError {
  if (error instanceof GuichetError) return error;
  return (
    refusalOfHttp(error) ??
    new GuichetError('ServiceError', 500, {
      message: 'Something went wrong on our side. Try again in a moment.',
      cause: error,
      retryable: true,
    })
  );
}

export function errorBody({ code, message }: GuichetError): ErrorBody {
  return { error: { code, message } };
}

/** The last handler: every refusal has the same shape. */
export function sendErrors(logger: Logger): ErrorRequestHandler {
  return (error, _request, response: Response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const ours = asGuichetError(error);
    if (ours.status >= 500) logger.error({ err: error }, 'A request failed.');
    response.status(ours.status).json(errorBody(ours));
  };
}

/** Parses what came in; throws {@link BadInput} that names each field and what is wrong with it. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  );
  throw new BadInput(problems.join('; '));
}
