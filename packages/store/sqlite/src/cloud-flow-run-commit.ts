import type { RunBatch } from '@tandem/cloud-engine';
import { writeAttachment } from './attachment.ts';
import type { Sealer } from './blob-value.ts';
import { BatchEncoder, type EncodedBatch } from './cloud-flow-run-batch.ts';
import { RunWriter } from './cloud-flow-run-write.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';

type Outcome = 'committed' | 'known';

/** Batches that are written in one go: without attachments none of them can fail alone. */
interface Group {
  readonly batches: EncodedBatch[];
  readonly outcomes: Promise<readonly Outcome[]>;
}

/** Commits batches of the engine. Those of one turn share one savepoint, which spares most of the cost of a small batch. */
export class RunCommitter {
  readonly #database: Database;
  readonly #encoder: BatchEncoder;
  readonly #writer = new RunWriter();
  #group: Group | undefined;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#encoder = new BatchEncoder(sealer);
  }

  async commit(batch: RunBatch): Promise<Outcome> {
    const encoded = this.#encoder.encode(batch);
    if (batch.attachment !== undefined) return this.#commitWith(encoded, batch.attachment);
    const group = this.#group ?? this.#openGroup();
    const place = group.batches.push(encoded) - 1;
    return (await group.outcomes)[place] ?? 'committed';
  }

  /** What comes later goes into a later group, so that the order of batches stays. A run that is known already begins nothing. */
  #commitWith(batch: EncodedBatch, attachment: NonNullable<RunBatch['attachment']>): Promise<Outcome> {
    this.#group = undefined;
    return this.#database.writer.write((connection) => {
      const outcome = this.#writer.write(connection, batch);
      if (outcome === 'committed') writeAttachment(connection, attachment);
      return outcome;
    });
  }

  #openGroup(): Group {
    const batches: EncodedBatch[] = [];
    const outcomes = this.#database.writer.write((connection) => this.#writeGroup(connection, batches));
    this.#group = { batches, outcomes };
    return this.#group;
  }

  #writeGroup(connection: Connection, batches: readonly EncodedBatch[]): readonly Outcome[] {
    if (this.#group?.batches === batches) this.#group = undefined;
    return batches.map((batch) => this.#writer.write(connection, batch));
  }
}
