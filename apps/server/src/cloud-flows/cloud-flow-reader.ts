import type { CompiledFlow } from '@tandem/cloud-flow';
import type { Diagnostic, JsonObject, JsonValue } from '@tandem/kernel';

/** What the server needs to know of a definition, whatever container it came in. */
export interface CloudFlowReading {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the text holds no definition; the diagnostics say why. */
  readonly flow: ReadFlow | undefined;
}

export interface ReadFlow {
  /** The whole file. */
  readonly document: JsonValue;
  /** The definition itself, without its container. */
  readonly definition: JsonObject;
  /** Connection reference key to the name of the connector's API, such as `shared_uiflow`. */
  readonly connectionReferences: ReadonlyMap<string, string>;
  readonly compiled: CompiledFlow;
}

/** Reads a definition in any container form; never throws, whatever the text. */
export type ReadCloudFlow = (text: string) => CloudFlowReading;
