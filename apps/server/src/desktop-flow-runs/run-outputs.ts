import { type DesktopFlowRunId, JsonObject, parseJson, printJson, TandemError } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import type { DeliveryChange, DesktopFlowRunStore } from '@tandem/store';
import { z } from 'zod';
import type { Vault } from '../vault/vault.ts';
import { maskValues } from './mask.ts';

/** What is sealed: the outputs, or that the machine sent something else. */
const sealedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outputs'), json: z.string(), isSensitive: z.boolean() }),
  z.strictObject({ kind: z.literal('malformed') }),
]);
type Sealed = z.infer<typeof sealedSchema>;

export type KeptOutputs =
  | { readonly kind: 'outputs'; readonly outputs: JsonObject; readonly isSensitive: boolean }
  | { readonly kind: 'malformed' };

export interface RunOutputsOptions {
  readonly runs: DesktopFlowRunStore;
  readonly vault: Vault;
}

/** Outputs between the machine and the waiting action: masked for people to see, sealed for the action to take. */
export class RunOutputs {
  readonly #options: RunOutputsOptions;

  constructor(options: RunOutputsOptions) {
    this.#options = options;
  }

  /**
   * What is to be written with the end of a run. Call it before the end is delivered: which outputs are sensitive stands in
   * the work order, which goes with the end.
   */
  async prepare(runId: DesktopFlowRunId, outcome: RunOutcome): Promise<Pick<DeliveryChange, 'maskedOutputs' | 'sealedOutputs'>> {
    const order = await this.#options.runs.order(runId);
    if (order === undefined || outcome.outputs === null) return {};
    const outputs = readOutputs(outcome.outputs);
    if (outputs === undefined) return { sealedOutputs: this.#seal(runId, { kind: 'malformed' }) };
    const sensitiveNames = [...order.sensitiveNames, ...(outcome.sensitiveOutputs ?? [])];
    const isSensitive = sensitiveNames.some((name) => outputs.has(name));
    return {
      maskedOutputs: printJson(maskValues(outputs, sensitiveNames)),
      sealedOutputs: this.#seal(runId, { kind: 'outputs', json: outcome.outputs, isSensitive }),
    };
  }

  /** Undefined when there are none, or the action has taken them. @throws TandemError `VaultDamaged` */
  async read(runId: DesktopFlowRunId): Promise<KeptOutputs | undefined> {
    const sealed = await this.#options.runs.sealedOutputs(runId);
    if (sealed === undefined) return undefined;
    const kept = sealedSchema.parse(JSON.parse(this.#options.vault.open(purposeOf(runId), sealed)));
    if (kept.kind === 'malformed') return kept;
    return { kind: 'outputs', outputs: readOutputs(kept.json) ?? new JsonObject(), isSensitive: kept.isSensitive };
  }

  #seal(runId: DesktopFlowRunId, sealed: Sealed): string {
    return this.#options.vault.seal(purposeOf(runId), JSON.stringify(sealed));
  }
}

function purposeOf(runId: DesktopFlowRunId): string {
  return `desktop-flow-run-outputs:${runId}`;
}

/** A machine may send anything. */
function readOutputs(json: string): JsonObject | undefined {
  try {
    const value = parseJson(json);
    return value instanceof JsonObject ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof TandemError) return undefined;
    throw thrown;
  }
}
