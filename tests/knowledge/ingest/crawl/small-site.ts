import { createServer, type RequestListener, type Server } from 'node:http';

export interface SmallSite {
  readonly origin: string;
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

type Routes = Readonly<Record<string, RequestListener>>;

/** Answers with a body; HTML unless it says otherwise. */
export function give(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
  };
}

export function redirect(location: string): RequestListener {
  return (_request, response) => {
    response.writeHead(301, { location }).end();
  };
}

/** A site of a few addresses on a free port; it answers 404 to the others. */
export async function serve(routes: Routes | ((origin: string) => Routes)): Promise<SmallSite> {
  const asked: string[] = [];
  let known: Routes = {};
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const route = known[path];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port');
  const host = `127.0.0.1:${address.port}`;
  known = typeof routes === 'function' ? routes(`http://${host}`) : routes;
  return {
    origin: `http://${host}`,
    host,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
