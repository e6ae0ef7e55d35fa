import { join } from 'node:path';
import type { Services } from './compose';
import { FIRST_USERNAME } from './desk/agent-directory';

/** Channels of the contract that this version does not open yet, or whose secret is absent. */
const OFF = ['telephone', 'Azure Bot Service', 'Azure OpenAI'];

function signIn({ config, secrets }: Services): string[] {
  const name = `  Sign-in    ${FIRST_USERNAME}`;
  if (config.firstAgentPassword) return [`${name}, with the password in FIRST_AGENT_PASSWORD`];
  const kept = join(config.dataDir, 'secrets.json');
  return [name, `  Password   ${secrets.firstAgentPassword}   (kept in ${kept})`];
}

/** What the operator reads when the service is ready. */
export function describeStart(services: Services, port: number): string {
  const base = services.config.publicUrl ?? `http://localhost:${port}`;
  const lines = [
    '',
    'Guichet is ready / Guichet est prêt',
    `  Citizens   ${base}/en   ${base}/fr`,
    `  Agents     ${base}/desk`,
    ...signIn(services),
    `  Storage    ${services.config.databaseUrl ? 'PostgreSQL' : services.config.dataDir}`,
    `  Off        ${OFF.join(', ')}`,
    '',
  ];
  return `${lines.join('\n')}\n`;
}
