import { join } from 'node:path';
import type { Services } from './compose';
import { FIRST_USERNAME } from './desk/agent-directory';

/** Channels of the contract that this version does not open yet, or whose secret is absent. */
const OFF = ['telephone', 'Azure Bot Service', 'Azure OpenAI'];

function signIn({ config, secrets }: Services): string[] {
  if (config.databaseUrl)
    return [`  Sign-in    ${FIRST_USERNAME}, with the password FIRST_AGENT_PASSWORD`];
  return [
    `  Sign-in    ${FIRST_USERNAME}`,
    `  Password   ${secrets.firstAgentPassword}   (kept in ${join(config.dataDir, 'secrets.json')})`,
  ];
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
