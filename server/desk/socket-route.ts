import type { IncomingMessage } from 'node:http';
import { Forbidden } from '../errors';
import type { SocketRoute } from '../http/upgrades';
import type { AgentSessions } from './agent-sessions';
import { requireRight } from './rights';
import { parseCookie } from './session-cookie';
import { DeskStream, type DeskStreamDeps } from './stream';

/** A browser sends the cookie from any page: only a page of our own may open the console's socket. */
function requireOwnOrigin({ headers }: IncomingMessage, publicUrl: string | null): void {
  const own = publicUrl ? new URL(publicUrl).host : headers.host;
  const { origin } = headers;
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== own)
    throw new Forbidden('Open the console on its own address.', 'Origin');
}

export interface DeskSocketDeps extends DeskStreamDeps {
  readonly sessions: AgentSessions;
  readonly publicUrl: string | null;
}

export function deskSocket(deps: DeskSocketDeps): SocketRoute {
  return {
    kind: 'desk',
    path: /^\/api\/desk\/stream$/,
    async open(request) {
      requireOwnOrigin(request, deps.publicUrl);
      const cookie = parseCookie(request.headers.cookie);
      const stillSignedIn = () => deps.sessions.find(cookie);
      const { agent } = await stillSignedIn();
      requireRight(agent, 'answer_citizens');
      return (socket) => {
        new DeskStream({ socket, agent, stillSignedIn }, deps);
      };
    },
  };
}
