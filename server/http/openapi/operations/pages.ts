import { HTML, json, type Content, type Operation, type Parameter } from '../operation';

const FILE: Parameter = {
  name: 'file',
  in: 'path',
  description: 'A file that a page names.',
  required: true,
  example: 'page.css',
};

interface File {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly content: Content;
}

function served(tag: Operation['tag'], { content, ...file }: File): Operation {
  return {
    ...file,
    tag,
    method: 'get',
    access: 'open',
    answers: { 200: { description: `${file.summary}.`, content } },
    refusals: [],
  };
}

function folder(file: File): Operation {
  return { ...served('Pages', file), parameters: [FILE], refusals: [404] };
}

const CSS: Content = { mediaType: 'text/css' };

export const PAGE_OPERATIONS: readonly Operation[] = [
  served('Pages', {
    path: '/',
    operationId: 'showHome',
    summary: 'The home page, in the language of Accept-Language',
    content: HTML,
  }),
  served('Pages', {
    path: '/en',
    operationId: 'showHomeEn',
    summary: 'The home page in English',
    content: HTML,
  }),
  served('Pages', {
    path: '/fr',
    operationId: 'showHomeFr',
    summary: 'The home page in French',
    content: HTML,
  }),
  served('Pages', {
    path: '/desk',
    operationId: 'showDesk',
    summary: 'The agents’ console',
    content: HTML,
  }),
  served('Pages', {
    path: '/widget.js',
    operationId: 'getWidget',
    summary: 'The widget, for any page: <guichet-chat lang="fr"></guichet-chat>',
    content: { mediaType: 'text/javascript' },
  }),
  folder({
    path: '/assets/{file}',
    operationId: 'getAsset',
    summary: 'A style sheet of the pages',
    content: CSS,
  }),
  folder({
    path: '/desk/assets/{file}',
    operationId: 'getDeskAsset',
    summary: 'A script or style sheet of the console',
    content: { mediaType: 'text/javascript' },
  }),
];

export const DOCUMENTATION_OPERATIONS: readonly Operation[] = [
  served('Documentation', {
    path: '/docs',
    operationId: 'showDocs',
    summary: 'This document to read',
    content: HTML,
  }),
  served('Documentation', {
    path: '/docs/fr',
    operationId: 'showDocsFr',
    summary: 'This document to read, framed in French',
    content: HTML,
  }),
  served('Documentation', {
    path: '/docs/openapi.json',
    operationId: 'getOpenApi',
    summary: 'This document as OpenAPI 3.1',
    content: { mediaType: 'application/json' },
  }),
  served('Documentation', {
    path: '/docs/docs.css',
    operationId: 'getDocsStyle',
    summary: 'The style of this document',
    content: CSS,
  }),
];

export const OPERATION_OPERATIONS: readonly Operation[] = [
  served('Operation', {
    path: '/healthz',
    operationId: 'getLiveness',
    summary: 'Whether the process runs',
    content: json('Liveness'),
  }),
  {
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    tag: 'Operation',
    summary: 'Whether the process takes traffic',
    access: 'open',
    answers: {
      200: { description: 'Ready.', content: json('Readiness') },
      503: { description: 'Not ready, or draining.', content: json('Readiness') },
    },
    refusals: [],
  },
  {
    ...served('Operation', {
      path: '/metrics',
      operationId: 'getMetrics',
      summary: 'Figures in Prometheus’ text format; none says what a citizen said',
      content: { mediaType: 'text/plain' },
    }),
    refusals: [500],
  },
];
