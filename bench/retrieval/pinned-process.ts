import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { MEASUREMENT } from './measured-job';
import type { Measurement } from './measure-engine';

/** What one measured process may use before it is ended. */
export interface Limits {
  readonly minutes: number;
  readonly memoryGb: number;
}

/** The figures, or why there are none. */
export type Outcome =
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  | { readonly kind: 'failed'; readonly reason: string };

const SCRIPT = join(__dirname, 'measured-process.ts');
const PROJECT = join(__dirname, '..', '..');
const CORE = '0';
const WATCH_MILLISECONDS = 250;
const PAGE_BYTES = 4096;

/** Whether processes can be held to one core here. */
export function canPin(): boolean {
  return spawnSync('taskset', ['-c', CORE, 'true']).status === 0;
}

function start(jobFile: string, { memoryGb }: Limits, pinned: boolean): ChildProcess {
  const node = [
    process.execPath,
    '--expose-gc',
    `--max-old-space-size=${memoryGb * 1024}`,
    '--import',
    'tsx',
    SCRIPT,
    jobFile,
  ];
  const [command = '', ...args] = pinned ? ['taskset', '-c', CORE, ...node] : node;
  return spawn(command, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** 0 where the system does not say, as outside Linux: the limit of V8's heap then stands alone. */
function residentGb(pid: number | undefined): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return (Number(pages) * PAGE_BYTES) / 1024 ** 3;
  } catch {
    return 0;
  }
}

/** Ends the process at its limits; the reason is then in the box that is returned. */
function watch(child: ChildProcess, { minutes, memoryGb }: Limits): { reason?: string } {
  const ended: { reason?: string } = {};
  const deadline = performance.now() + minutes * 60_000;
  const timer = setInterval(() => {
    if (performance.now() > deadline) ended.reason = `not done in ${minutes} minutes`;
    else if (residentGb(child.pid) > memoryGb) ended.reason = `needs more than ${memoryGb} GB`;
    if (ended.reason !== undefined) child.kill('SIGKILL');
  }, WATCH_MILLISECONDS);
  child.on('close', () => clearInterval(timer));
  return ended;
}

function explain(errors: string, { memoryGb }: Limits): string {
  if (errors.includes('heap out of memory')) return `needs more than ${memoryGb} GB`;
  const lines = errors.split('\n').filter((line) => line.trim() !== '');
  return `failed: ${lines.at(-1)?.trim() ?? 'no message'}`;
}

/** Runs a job in a process of its own, on one core where that can be had. */
export function measureInProcess(
  jobFile: string,
  limits: Limits,
  pinned: boolean,
): Promise<Outcome> {
  const child = start(jobFile, limits, pinned);
  const ended = watch(child, limits);
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0)
        return resolve({ kind: 'measured', measurement: MEASUREMENT.parse(JSON.parse(output)) });
      resolve({ kind: 'failed', reason: ended.reason ?? explain(errors, limits) });
    });
  });
}
