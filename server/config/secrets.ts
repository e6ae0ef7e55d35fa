import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BadConfiguration } from '../errors';
import type { Config } from './env';

const SECRETS_FILE = 'secrets.json';

const storedSecretsSchema = z.object({
  sessionSecret: z.string().min(32),
  firstAgentPassword: z.string().min(12),
});

type StoredSecrets = z.infer<typeof storedSecretsSchema>;

/** Keys of 32 bytes, each derived for one purpose, so that none opens what another closed. */
export interface Secrets {
  readonly tokenKey: Uint8Array;
  readonly sealKey: Uint8Array;
  readonly firstAgentPassword: string;
}

function generate(): StoredSecrets {
  return {
    sessionSecret: randomBytes(32).toString('base64url'),
    firstAgentPassword: randomBytes(12).toString('base64url'),
  };
}

function readStored(path: string): StoredSecrets {
  const parsed = storedSecretsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new BadConfiguration(`${path} is damaged: restore it, or remove it to sign everyone out.`);
}

function storedOrGenerated(dataDir: string): StoredSecrets {
  const path = join(dataDir, SECRETS_FILE);
  if (existsSync(path)) return readStored(path);
  const secrets = generate();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}

function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `guichet ${purpose}`, 32));
}

/** Secrets from the environment; on embedded storage what is absent is generated once and kept (0600). */
export function loadSecrets(config: Config): Secrets {
  const complete = config.sessionSecret && config.firstAgentPassword;
  const stored = complete ? null : storedOrGenerated(config.dataDir);
  const secret = config.sessionSecret ?? stored?.sessionSecret ?? '';
  return {
    tokenKey: deriveKey(secret, 'direct line token'),
    sealKey: deriveKey(secret, 'sealed slot'),
    firstAgentPassword: config.firstAgentPassword ?? stored?.firstAgentPassword ?? '',
  };
}
