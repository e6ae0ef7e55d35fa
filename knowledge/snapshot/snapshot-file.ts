import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

import type { Snapshot } from './snapshot';
import { decodeSnapshot, encodeSnapshot } from './snapshot-codec';
import { FORMAT_VERSION } from './snapshot-schema';

/**
 * Layout: "GUICHET\0", format version (uint32), length of the JSON part (uint32), SHA-256 of all that
 * follows (32 bytes), the JSON part, the binary part.
 */
const MAGIC = Buffer.from('GUICHET\0', 'latin1');
const VERSION_AT = MAGIC.length;
const JSON_LENGTH_AT = VERSION_AT + 4;
const CHECKSUM_AT = JSON_LENGTH_AT + 4;
const HEADER_LENGTH = CHECKSUM_AT + 32;

/** A snapshot that must not be served; the message says what to do. */
export class SnapshotError extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file} ${reason}. Remove the file: the next start builds the index again.`, options);
    this.name = 'SnapshotError';
  }
}

function checksumOf(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function headerOf(json: Buffer, binary: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  MAGIC.copy(header);
  header.writeUInt32LE(FORMAT_VERSION, VERSION_AT);
  header.writeUInt32LE(json.length, JSON_LENGTH_AT);
  checksumOf([json, binary]).copy(header, CHECKSUM_AT);
  return header;
}

function writeDurably(file: string, parts: readonly Buffer[]): void {
  const descriptor = openSync(file, 'wx', 0o644);
  try {
    for (const part of parts)
      for (let at = 0; at < part.length;) at += writeSync(descriptor, part, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The rename itself is durable only once the folder is synced; not every platform lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    return;
  }
}

/** Writes the snapshot so that a reader sees the old file or the new one, never a part. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  const { json, binary } = encodeSnapshot(snapshot);
  const temporary = `${file}.${randomUUID()}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeDurably(temporary, [headerOf(json, binary), json, binary]);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SnapshotError(file, 'cannot be read', { cause });
  }
}

/**
 * Verifies and decodes the bytes of a snapshot file, for whoever reads it in their own way. Throws
 * SnapshotError, which names the file, where they are foreign, outdated or damaged.
 */
export function parseSnapshot(bytes: Buffer, file: string): Snapshot {
  if (bytes.length < HEADER_LENGTH || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new SnapshotError(file, 'is not a Guichet index snapshot');
  const version = bytes.readUInt32LE(VERSION_AT);
  if (version !== FORMAT_VERSION)
    throw new SnapshotError(
      file,
      `has format ${version}, and this version reads ${FORMAT_VERSION}`,
    );
  const content = bytes.subarray(HEADER_LENGTH);
  if (!checksumOf([content]).equals(bytes.subarray(CHECKSUM_AT, HEADER_LENGTH)))
    throw new SnapshotError(file, 'is damaged: its checksum does not match');
  const jsonLength = bytes.readUInt32LE(JSON_LENGTH_AT);
  const parts = { json: content.subarray(0, jsonLength), binary: content.subarray(jsonLength) };
  try {
    return decodeSnapshot(parts);
  } catch (cause) {
    throw new SnapshotError(file, 'does not fit its format', { cause });
  }
}

/** Reads and verifies a snapshot. Throws SnapshotError for a missing, foreign, outdated or damaged file. */
export function readSnapshot(file: string): Snapshot {
  return parseSnapshot(readBytes(file), file);
}
