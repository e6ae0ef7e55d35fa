import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '../../../server/config/paths';
import { AGENT_PASSWORD } from '../../fakes/service';

/** The service as a process of its own that logs all it can, with what it wrote: its output and its files. */
export class TracedServer {
  private readonly said: Buffer[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.said.push(chunk));
  }

  static async start(): Promise<TracedServer> {
    const directory = mkdtempSync(join(tmpdir(), 'guichet-'));
    const loader = pathToFileURL(require.resolve('tsx')).href;
    const main = join(PROJECT_ROOT, 'server/main.ts');
    const child = spawn(process.execPath, ['--import', loader, main], {
      cwd: directory,
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        DATA_DIR: join(directory, 'data'),
        FIRST_AGENT_PASSWORD: AGENT_PASSWORD,
        LOG_LEVEL: 'trace',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new TracedServer(child, directory);
    await server.ready();
    return server;
  }

  /** All that it wrote to its output so far. */
  get output(): Buffer {
    return Buffer.concat(this.said);
  }

  get url(): string {
    const address = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(this.output.toString());
    if (!address) throw new Error('The service did not say where it is.');
    return `http://127.0.0.1:${address[1]}`;
  }

  /** Each file of its data folder, by its path. */
  files(): ReadonlyMap<string, Buffer> {
    const data = join(this.directory, 'data');
    const entries = readdirSync(data, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [path.slice(data.length + 1), readFileSync(path)]));
  }

  /** Ends it in good order: what was in memory is written. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    while (!this.output.includes('Guichet is ready')) {
      if (this.child.exitCode !== null) throw new Error(this.output.toString());
      await Promise.race([once(this.child.stdout!, 'data'), once(this.child, 'exit')]);
    }
  }
}
