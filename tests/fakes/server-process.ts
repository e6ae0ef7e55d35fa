import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { PROJECT_ROOT } from '../../server/config/paths';
import { AGENT_PASSWORD } from './service';

/** Ports from 32768 are given out by the system, 49152 elsewhere: those below stay free between two runs. */
const [LOWEST_PORT, HIGHEST_PORT] = [20_000, 32_768];

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

async function freePort(): Promise<number> {
  const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
  return (await isFree(port)) ? port : freePort();
}

/** Goes on reading: a service whose output nobody takes would fail at it. */
function readiness({ stdout }: { readonly stdout: Readable }): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Guichet is ready')) resolve();
    });
    stdout.on('end', () => reject(new Error('The service ended before it was ready.')));
  });
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
    await readiness(child);
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
