import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another ingestion is at work on the same folder. */
export class IngestBusy extends Error {
  constructor(readonly processId: number) {
    super(`Another ingestion is at work (process ${processId}).`);
    this.name = 'IngestBusy';
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function holderOf(file: string): number | null {
  try {
    const processId = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return isAlive(processId) ? processId : null;
  } catch {
    return null;
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs `work` while no other ingestion may use the folder. Throws IngestBusy. The lock of a process that has ended
 * is taken over.
 */
export async function withIngestLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== null) throw new IngestBusy(holder);
    rmSync(file, { force: true });
    if (!take(file)) throw new IngestBusy(holderOf(file) ?? 0);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
