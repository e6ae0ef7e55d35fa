import type { ImpactTable } from '../index/impact-table';
import type { LanguageIndex } from '../index/language-index';
import type { WordingModel } from '../wordings/wording-model';
import type { Snapshot } from './snapshot';
import {
  SNAPSHOT_JSON,
  type IndexJson,
  type SnapshotJson,
  type Span,
  type TableJson,
  type WordingsJson,
} from './snapshot-schema';

/** The two parts of a snapshot file. Numbers are little-endian, as on every platform Node runs on. */
export interface SnapshotParts {
  readonly json: Buffer;
  readonly binary: Buffer;
}

/** Lays typed arrays one after the other and remembers where each one lies. */
class BinaryWriter {
  readonly #chunks: Buffer[] = [];
  #offset = 0;

  add(array: Uint32Array | Float32Array): Span {
    const span = { offset: this.#offset, length: array.length };
    this.#chunks.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    this.#offset += array.byteLength;
    return span;
  }

  addTable({ rowCount, starts, rows, impacts }: ImpactTable): TableJson {
    return {
      rowCount,
      starts: this.add(starts),
      rows: this.add(rows),
      impacts: this.add(impacts),
    };
  }

  addWordings({ documents, rarities, intercepts, steps, weights }: WordingModel): WordingsJson {
    return {
      documents: this.add(documents),
      rarities: this.add(rarities),
      intercepts: this.add(intercepts),
      steps: this.add(steps),
      weights: this.add(weights),
    };
  }

  addIndex(index: LanguageIndex): IndexJson {
    const { vocabulary } = index;
    return {
      language: index.language,
      documents: index.documents.map((document) => ({
        ...document,
        aliases: [...document.aliases],
      })),
      passages: index.passages.map((passage) => ({
        ...passage,
        headingPath: [...passage.headingPath],
      })),
      passageStarts: this.add(index.passageStarts),
      vocabulary: {
        terms: [...vocabulary.terms],
        surfaces: [...vocabulary.surfaces],
        surfaceTerms: this.add(vocabulary.surfaceTerms),
        surfaceCounts: this.add(vocabulary.surfaceCounts),
      },
      documentTable: this.addTable(index.documentTable),
      passageTable: this.addTable(index.passageTable),
      wordings: index.wordings && this.addWordings(index.wordings),
    };
  }

  build(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** Views on the binary part. It is copied once, because a view must start at a multiple of four bytes. */
class BinaryReader {
  readonly #buffer: ArrayBuffer;

  constructor(binary: Buffer) {
    this.#buffer = new ArrayBuffer(binary.byteLength);
    new Uint8Array(this.#buffer).set(binary);
  }

  integers({ offset, length }: Span): Uint32Array {
    return new Uint32Array(this.#buffer, offset, length);
  }

  floats({ offset, length }: Span): Float32Array {
    return new Float32Array(this.#buffer, offset, length);
  }

  readTable({ rowCount, starts, rows, impacts }: TableJson): ImpactTable {
    return {
      rowCount,
      starts: this.integers(starts),
      rows: this.integers(rows),
      impacts: this.floats(impacts),
    };
  }

  readWordings({ documents, rarities, intercepts, steps, weights }: WordingsJson): WordingModel {
    return {
      documents: this.integers(documents),
      rarities: this.floats(rarities),
      intercepts: this.floats(intercepts),
      steps: this.floats(steps),
      weights: this.integers(weights),
    };
  }

  readIndex(json: IndexJson): LanguageIndex {
    return {
      ...json,
      passageStarts: this.integers(json.passageStarts),
      vocabulary: {
        ...json.vocabulary,
        surfaceTerms: this.integers(json.vocabulary.surfaceTerms),
        surfaceCounts: this.integers(json.vocabulary.surfaceCounts),
      },
      documentTable: this.readTable(json.documentTable),
      passageTable: this.readTable(json.passageTable),
      wordings: json.wordings && this.readWordings(json.wordings),
    };
  }
}

export function encodeSnapshot({ contentHash, indexes }: Snapshot): SnapshotParts {
  const writer = new BinaryWriter();
  const json: SnapshotJson = {
    contentHash,
    indexes: { en: writer.addIndex(indexes.en), fr: writer.addIndex(indexes.fr) },
  };
  return { json: Buffer.from(JSON.stringify(json)), binary: writer.build() };
}

/** Throws where the JSON does not fit the format. */
export function decodeSnapshot({ json, binary }: SnapshotParts): Snapshot {
  const { contentHash, indexes } = SNAPSHOT_JSON.parse(JSON.parse(json.toString('utf8')));
  const reader = new BinaryReader(binary);
  return {
    contentHash,
    indexes: { en: reader.readIndex(indexes.en), fr: reader.readIndex(indexes.fr) },
  };
}
