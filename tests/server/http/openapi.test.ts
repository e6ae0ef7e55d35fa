import express, { Router } from 'express';
import { z } from 'zod';
import { createApp } from '../../../server/app';
import { COMPONENTS, type Component } from '../../../server/http/openapi/components';
import { openApiDocument } from '../../../server/http/openapi/document';
import { TestService } from '../../fakes/service';
import { servedBy, type Served } from '../../fakes/served-routes';

const operationSchema = z.object({
  operationId: z.string().min(1),
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean() }))
    .optional(),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.unknown()),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});

const methodSchema = z.enum(['get', 'post', 'delete']);

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.partialRecord(methodSchema, operationSchema)),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(
      z.string(),
      z.object({ headers: z.record(z.string(), z.unknown()).optional() }),
    ),
    securitySchemes: z.record(z.string(), z.unknown()),
  }),
});

const written: unknown = JSON.parse(JSON.stringify(openApiDocument(null)));
const document = documentSchema.parse(written);
const components: [string, Component][] = Object.entries(COMPONENTS);

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) =>
    operation ? [{ path, method, ...operation }] : [],
  ),
);
const isSocket = ({ responses }: (typeof operations)[number]) => '101' in responses;

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' ? [String(child)] : referencesIn(child),
  );
}

function resolve(reference: string): unknown {
  return reference
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
}

function undocumented({ routes, mounts, sockets }: Served): string[] {
  const known = new Set(operations.map(({ method, path }) => `${method} ${path}`));
  const paths = operations.map(({ path }) => path);
  const socketPaths = operations.filter(isSocket).map(({ path }) => path);
  return [
    ...routes.filter((route) => !known.has(route)),
    ...mounts.filter((mount) => !paths.some((path) => path.startsWith(`${mount}/`))),
    ...sockets
      .filter((socket) => !socketPaths.some((path) => socket.test(path)))
      .map(({ source }) => source),
  ];
}

describe('The OpenAPI document', () => {
  let service: TestService;
  let served: Served;

  beforeAll(async () => {
    service = await TestService.start();
    served = servedBy(createApp(service.services));
  });

  afterAll(async () => {
    await service.stop();
  });

  it('describes every path that is served', () => {
    expect(served.routes.length).toBeGreaterThan(20);
    expect(served.sockets.length).toBeGreaterThan(1);
    expect(undocumented(served)).toEqual([]);
  });

  it('would miss a path that is served and not described', () => {
    const handler = express();
    handler.use(
      '/v9',
      Router().get('/secret/:id', () => undefined),
    );
    handler.use('/files', express.static('.'));
    const { upgrades } = createApp(service.services);
    expect(undocumented(servedBy({ handler, upgrades }))).toEqual([
      'get /v9/secret/{id}',
      '/files',
    ]);
  });

  it('describes nothing that is not served', () => {
    const routes = new Set(served.routes);
    const folders = ['/assets/{file}', '/desk/assets/{file}'];
    const missing = operations
      .filter((operation) => !isSocket(operation) && !folders.includes(operation.path))
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !routes.has(route));
    expect(missing).toEqual([]);
    const sockets = operations.filter(isSocket).map(({ path }) => path);
    expect(sockets.filter((path) => !served.sockets.some((socket) => socket.test(path)))).toEqual(
      [],
    );
  });

  it('resolves every reference', () => {
    const references = referencesIn(written);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it('names each operation once, under a tag that it explains', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const known = document.tags.map(({ name }) => name);
    expect(operations.flatMap(({ tags }) => tags).filter((tag) => !known.includes(tag))).toEqual(
      [],
    );
  });

  it('says for each operation how it ends well', () => {
    const without = operations.filter(
      ({ responses }) => !Object.keys(responses).some((status) => /^[123]/.test(status)),
    );
    expect(without).toEqual([]);
  });

  it('declares exactly the parameters that a path has', () => {
    for (const { path, parameters = [] } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter(({ in: place }) => place === 'path');
      expect([path, declared.map(({ name }) => name)]).toEqual([path, inPath]);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it('names security schemes that it defines, and guards every write of the desk', () => {
    const used = operations.flatMap(({ security }) => security.flatMap(Object.keys));
    const known = Object.keys(document.components.securitySchemes);
    expect([...new Set(used)].sort()).toEqual(known.sort());
    const writes = operations.filter(
      ({ tags, method, operationId }) =>
        tags.includes('Desk') && method !== 'get' && operationId !== 'signIn',
    );
    expect(writes.length).toBeGreaterThan(5);
    for (const { security } of writes) {
      expect(security).toEqual([{ deskSession: [], csrfToken: [] }]);
    }
  });

  it('says with 429 how long to wait', () => {
    expect(document.components.responses.TooManyRequests?.headers).toHaveProperty('Retry-After');
  });

  it.each(components)('gives examples of %s that fit it', (_name, { schema, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(schema.safeParse(example).error).toBeUndefined();
  });

  it('is written once from the contracts: a shape in another is a reference', () => {
    expect(document.components.schemas.Queue).toMatchObject({
      properties: { queued: { items: { $ref: '#/components/schemas/Handoff' } } },
    });
    expect(document.components.schemas.ActivitySet).toMatchObject({
      properties: { activities: { items: { $ref: '#/components/schemas/Activity' } } },
    });
  });

  it('is served as JSON', async () => {
    const response = await fetch(`${service.url}/docs/openapi.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(written);
  });

  it('names the public address where there is one', () => {
    expect(openApiDocument('https://guichet.example.ca').servers).toEqual([
      { url: 'https://guichet.example.ca' },
    ]);
  });

  describe.each([
    {
      path: '/docs',
      language: 'en',
      lead: 'Every address that this service answers',
      other: '/docs/fr',
    },
    {
      path: '/docs/fr',
      language: 'fr',
      lead: 'Toutes les adresses auxquelles ce service répond',
      other: '/docs',
    },
  ])('to read at $path', ({ path, language, lead, other }) => {
    let page: string;

    beforeAll(async () => {
      page = await (await fetch(`${service.url}${path}`)).text();
    });

    it('is framed in its language, and leads to the other', () => {
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(lead);
      expect(page).toContain(`<a href="${other}" lang=`);
    });

    it('shows every operation and every shape, each with a place of its own', () => {
      for (const { operationId } of operations) expect(page).toContain(`id="${operationId}"`);
      for (const [name] of components) expect(page).toContain(`id="schema-${name}"`);
    });

    it('has no link to a place that it lacks, and no place twice', () => {
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    });

    it('holds no script, no style of its own and nothing from elsewhere', () => {
      expect(page).not.toMatch(/<script|<style| style=| on\w+=/);
      expect(page).not.toMatch(/(?:src|<link[^>]*href)="https?:/);
    });
  });
});
