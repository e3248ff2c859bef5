import { type CompiledFlow, compileFlow } from '@tandem/cloud-flow';
import { JsonObject, parseJson, printJson } from '@tandem/kernel';

/** A definition ready to run, with the text by which it is pinned. */
export interface PinnedFlow {
  readonly flow: CompiledFlow;
  readonly text: string;
}

/** Definitions of stored runs that are kept compiled. */
const MAX_KEPT = 200;

/** Compiles each definition once. */
export class FlowCache {
  readonly #byDefinition = new WeakMap<JsonObject, PinnedFlow>();
  readonly #byHash = new Map<string, CompiledFlow>();

  ofDefinition(definition: JsonObject): PinnedFlow {
    const known = this.#byDefinition.get(definition);
    if (known !== undefined) return known;
    const pinned = { flow: compileFlow(definition).flow, text: printJson(definition) };
    this.#byDefinition.set(definition, pinned);
    return pinned;
  }

  ofText(hash: string, text: string): CompiledFlow {
    const known = this.#byHash.get(hash);
    if (known !== undefined) return known;
    const definition = parseJson(text);
    const { flow } = compileFlow(definition instanceof JsonObject ? definition : new JsonObject());
    const [oldest] = this.#byHash.keys();
    if (this.#byHash.size >= MAX_KEPT && oldest !== undefined) this.#byHash.delete(oldest);
    this.#byHash.set(hash, flow);
    return flow;
  }
}
