import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/config/paths';
import { AGENT_PASSWORD } from './service';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The built service as `npm start` runs it: a process of its own, which can be killed. */
export class ServerProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<ServerProcess> {
    const dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
    const server = new ServerProcess(await freePort(), dataDir);
    await server.run();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts (again), on the same port with the same data; returns once it is ready. */
  async run(): Promise<void> {
    const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist/server/main.js')], {
      cwd: this.dataDir,
      env: {
        PATH: process.env.PATH,
        PORT: String(this.port),
        DATA_DIR: join(this.dataDir, 'data'),
        FIRST_AGENT_PASSWORD: AGENT_PASSWORD,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    for await (const chunk of child.stdout) if (String(chunk).includes('Guichet is ready')) return;
    throw new Error('The service ended before it was ready.');
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Returns the exit code; null where the signal itself ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  }
}
