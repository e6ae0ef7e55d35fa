import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../server/config/env';
import { loadSecrets } from '../../../server/config/secrets';

describe('Secrets on embedded storage', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('are generated once, and the same at the next start', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    expect(loadSecrets(config)).toEqual(loadSecrets(config));
  });

  it('are readable by their owner alone', () => {
    loadSecrets(readConfig({ DATA_DIR: dataDir }));
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('differ for each purpose', () => {
    const { tokenKey, sealKey } = loadSecrets(readConfig({ DATA_DIR: dataDir }));
    expect(tokenKey).not.toEqual(sealKey);
  });

  it('are not silently replaced when the file is damaged', () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{}');
    expect(() => loadSecrets(readConfig({ DATA_DIR: dataDir }))).toThrow(/is damaged/);
  });
});
