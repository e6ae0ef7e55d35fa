import { z } from 'zod';
import type { App } from '../../server/app';

interface Layer {
  readonly rawPath?: string | readonly string[] | undefined;
  readonly handle: { readonly stack?: readonly Layer[] };
  readonly route?:
    | {
        readonly path: string | readonly string[];
        readonly methods: Readonly<Record<string, boolean>>;
      }
    | undefined;
}

const layerSchema: z.ZodType<Layer> = z.lazy(() =>
  z.object({
    rawPath: z.union([z.string(), z.array(z.string())]).optional(),
    handle: z.custom<Layer['handle']>((value) => typeof value === 'function'),
    route: z
      .object({
        path: z.union([z.string(), z.array(z.string())]),
        methods: z.record(z.string(), z.boolean()),
      })
      .optional(),
  }),
);

const socketRoutesSchema = z.array(z.object({ path: z.instanceof(RegExp) }));

export interface Served {
  /** `get /path/{parameter}` */
  readonly routes: readonly string[];
  /** Where something that is no router is mounted, such as a folder: all beneath it may be served. */
  readonly mounts: readonly string[];
  readonly sockets: readonly RegExp[];
}

function listOf(paths: string | readonly string[] | undefined): readonly string[] {
  return paths === undefined ? [''] : [paths].flat();
}

function joined(prefix: string, path: string): string {
  return `${prefix}${path}`.replace(/:(\w+)/g, '{$1}').replace(/(?<=.)\/$/, '');
}

function within(prefix: string, value: unknown): Pick<Served, 'routes' | 'mounts'> {
  const { rawPath, handle, route } = layerSchema.parse(value);
  if (route) {
    const paths = listOf(route.path).map((path) => joined(prefix, path));
    const methods = Object.keys(route.methods);
    return {
      routes: paths.flatMap((path) => methods.map((method) => `${method} ${path}`)),
      mounts: [],
    };
  }
  const below = listOf(rawPath).map((path) => joined(prefix, path === '/' ? '' : path));
  const { stack } = handle;
  if (!stack) return { routes: [], mounts: below.filter((path) => path !== prefix) };
  const found = below.flatMap((path) => stack.map((layer) => within(path, layer)));
  return {
    routes: found.flatMap(({ routes }) => routes),
    mounts: found.flatMap(({ mounts }) => mounts),
  };
}

/** All that an application answers, as its routers have it. */
export function servedBy({ handler, upgrades }: App): Served {
  const { stack } = z
    .object({ stack: z.array(z.unknown()) })
    .parse({ stack: handler.router.stack });
  const found = stack.map((layer) => within('', layer));
  return {
    routes: [...new Set(found.flatMap(({ routes }) => routes))],
    mounts: [...new Set(found.flatMap(({ mounts }) => mounts))],
    sockets: socketRoutesSchema.parse(Reflect.get(upgrades, 'routes')).map(({ path }) => path),
  };
}
