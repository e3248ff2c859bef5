import { asTandemError, type Diagnostic, type JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { compileFlow } from './compile-flow.ts';
import type { CompiledFlow } from './compiled-flow.ts';
import { readConnectionReferences } from './connection-references.ts';
import { type Container, findContainer } from './container.ts';

/** A cloud flow that was read from a file. */
export interface CloudFlowFile {
  /** The whole file, unknown members included. */
  readonly document: JsonValue;
  readonly form: Container['kind'];
  /** The definition itself, without its container. */
  readonly definition: JsonObject;
  /** Connection reference key to the name of the connector's API, such as `shared_uiflow`. */
  readonly connectionReferences: ReadonlyMap<string, string>;
  readonly compiled: CompiledFlow;
}

export interface CloudFlowReading {
  /** Paths are JSON pointers into the definition. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the text holds no definition; the diagnostics say why. */
  readonly flow: CloudFlowFile | undefined;
}

/** Reads a definition in any container form; never throws, whatever the text. */
export function readCloudFlow(text: string): CloudFlowReading {
  try {
    return readDocument(parseJson(text));
  } catch (thrown) {
    const { code, message, fix } = asTandemError(thrown);
    return unreadable(code, fix === undefined ? message : `${message} ${fix}`);
  }
}

/** The file as JSON text again, with every member that it had. */
export function printCloudFlow(flow: CloudFlowFile): string {
  return printJson(flow.document, 2);
}

function readDocument(document: JsonValue): CloudFlowReading {
  const container = findContainer(document);
  if (container === undefined) {
    return unreadable(
      'DefinitionMissing',
      'The file holds no cloud flow: no object with triggers and actions was found. Export the flow again.',
    );
  }
  const { kind, definition } = container;
  const { flow: compiled, diagnostics } = compileFlow(definition);
  const connectionReferences = readConnectionReferences(container.connectionReferences);
  return { diagnostics, flow: { document, form: kind, definition, connectionReferences, compiled } };
}

function unreadable(code: string, message: string): CloudFlowReading {
  return { diagnostics: [{ code, severity: 'error', message, path: '' }], flow: undefined };
}
