import { readConfig } from '../../../server/config/env';
import { BadConfiguration } from '../../../server/errors';

describe('The configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      dataDir: 'data',
      databaseUrl: null,
      retentionDays: 30,
      allowedOrigins: [],
    });
  });

  it('takes an empty line of .env for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', SESSION_SECRET: '' })).toEqual(readConfig({}));
  });

  it('lists every problem at once', () => {
    const wrong = {
      PORT: 'http',
      RETENTION_DAYS: '0',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'guichet.ca',
    };
    expect(() => readConfig(wrong)).toThrow(BadConfiguration);
    for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name);
  });

  it('never repeats a secret', () => {
    const secret = 'short';
    expect(() => readConfig({ SESSION_SECRET: secret })).toThrow(/SESSION_SECRET must have/);
    expect(() => readConfig({ SESSION_SECRET: secret })).not.toThrow(secret);
  });

  it('searches in memory unless it is told otherwise, and on PostgreSQL only where there is one', () => {
    expect(readConfig({}).knowledgeStore).toBe('memory');
    expect(() => readConfig({ KNOWLEDGE_STORE: 'postgres' })).toThrow(/DATABASE_URL is required/);
    expect(() => readConfig({ KNOWLEDGE_STORE: 'elsewhere' })).toThrow(/memory or postgres/);
    const complete = {
      KNOWLEDGE_STORE: 'postgres',
      DATABASE_URL: 'postgres://localhost/guichet',
      SESSION_SECRET: 'x'.repeat(32),
      FIRST_AGENT_PASSWORD: 'x'.repeat(12),
    };
    expect(readConfig(complete).knowledgeStore).toBe('postgres');
  });

  it('requires the secrets with a shared database', () => {
    const read = () => readConfig({ DATABASE_URL: 'postgres://localhost/guichet' });
    expect(read).toThrow(/SESSION_SECRET is required/);
    expect(read).toThrow(/FIRST_AGENT_PASSWORD is required/);
  });

  it('reads a list of origins', () => {
    const { allowedOrigins } = readConfig({ ALLOWED_ORIGINS: 'https://a.ca, https://b.ca' });
    expect(allowedOrigins).toEqual(['https://a.ca', 'https://b.ca']);
  });
});
