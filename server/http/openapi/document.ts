import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../config/paths';
import { ACCESS, SECURITY_SCHEMES } from './access';
import { schemaReference } from './components';
import { TAGS, type Answer, type Content, type Operation, type Parameter } from './operation';
import { OPERATIONS } from './operations';
import { REFUSALS, type Refusal } from './refusals';
import { componentSchemas } from './schemas';

export const DESCRIPTION =
  'A bilingual assistant for citizens’ questions to their government. Direct Line calls from pages of other sites need an origin that ALLOWED_ORIGINS names. Every refusal of the interfaces has the same body; those of pages are pages.';

const packageSchema = z.object({ version: z.string() });

export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  return packageSchema.parse(manifest).version;
}

function contentOf({ mediaType, schema }: Content) {
  return {
    [mediaType]: { schema: schema ? { $ref: schemaReference(schema) } : { type: 'string' } },
  };
}

function headersOf(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]),
  );
}

function responseOf({ description, content, headers }: Answer) {
  return {
    description,
    ...(headers && { headers: headersOf(headers) }),
    ...(content && { content: contentOf(content) }),
  };
}

function responsesOf({ answers, refusals }: Operation) {
  const known = Object.entries(answers).map(([status, answer]) => [status, responseOf(answer)]);
  const shared = refusals.map((status) => [
    String(status),
    { $ref: `#/components/responses/${REFUSALS[status].name}` },
  ]);
  return Object.fromEntries([...known, ...shared]);
}

function parameterOf(parameter: Parameter) {
  return { ...parameter, schema: { type: 'string' } };
}

function bodyOf({ body }: Operation) {
  return body && { requestBody: { required: body.required, content: contentOf(body) } };
}

function operationOf(operation: Operation) {
  const { operationId, tag, summary, description, parameters = [], access } = operation;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters: parameters.map(parameterOf) }),
    ...bodyOf(operation),
    responses: responsesOf(operation),
    security: ACCESS[access].map((names) => Object.fromEntries(names.map((name) => [name, []]))),
  };
}

function pathsOf(operations: readonly Operation[]) {
  const paths = [...new Set(operations.map(({ path }) => path))];
  return Object.fromEntries(
    paths.map((path) => {
      const own = operations.filter((operation) => operation.path === path);
      return [
        path,
        Object.fromEntries(own.map((operation) => [operation.method, operationOf(operation)])),
      ];
    }),
  );
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'Seconds to wait.',
    required: true,
    schema: { type: 'integer', minimum: 0 },
    example: 30,
  },
};

function sharedResponse(status: string, { description, example }: Refusal) {
  const schema = { $ref: schemaReference('ErrorBody') };
  return {
    description,
    ...(status === '429' && { headers: RETRY_AFTER }),
    content: { 'application/json': { schema, example: { error: example } } },
  };
}

function sharedResponses() {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([status, refusal]) => [
      refusal.name,
      sharedResponse(status, refusal),
    ]),
  );
}

/** The whole service as OpenAPI 3.1. `publicUrl` null: the address that served the document. */
export function openApiDocument(publicUrl: string | null) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guichet',
      version: readVersion(),
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl ?? '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: pathsOf(OPERATIONS),
    components: {
      schemas: componentSchemas(),
      responses: sharedResponses(),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
