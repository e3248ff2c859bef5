import { type CloudFlowFile, definitionInTemplate, readCloudFlow, workflowResource } from '@tandem/cloud-flow';
import { type Diagnostic, JsonObject, type JsonValue, printJson, valueAt } from '@tandem/kernel';
import { type JsonPath, withValueAt } from '../json/json-path.ts';

/** A cloud flow in the file that it came in: everything that the file had besides is kept. */
export interface FlowFile {
  readonly document: JsonValue;
  readonly form: CloudFlowFile['form'];
  readonly definition: JsonObject;
  /** Key to reference, as the file has them; empty when it has none. */
  readonly connectionReferences: JsonObject;
}

export interface FlowFileReading {
  /** Paths are JSON pointers into the definition. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the text holds no flow; the diagnostics say why. */
  readonly file: FlowFile | undefined;
}

/** Reads a flow in any container form; never throws, whatever the text. */
export function readFlowFile(text: string): FlowFileReading {
  const { flow, diagnostics } = readCloudFlow(text);
  if (flow === undefined) return { diagnostics, file: undefined };
  const { document, form, definition } = flow;
  const references = valueAt(document, referencesPath(flow));
  return {
    diagnostics,
    file: { document, form, definition, connectionReferences: references instanceof JsonObject ? references : new JsonObject() },
  };
}

/** What a designer changes of a file. */
export interface FlowContent {
  readonly definition: JsonObject;
  readonly connectionReferences: JsonObject;
}

/** The file with other content; the rest of it is shared. A file that is only a definition has no place for references. */
export function withContent(file: FlowFile, { definition, connectionReferences }: FlowContent): FlowFile {
  const withDefinition =
    definition === file.definition ? file.document : replaced(file.document, definitionPath(file), asWritten(file, definition));
  const keepsReferences = connectionReferences === file.connectionReferences || file.form === 'bare';
  const document = keepsReferences ? withDefinition : replaced(withDefinition, referencesPath(file), connectionReferences);
  return { ...file, document, definition, connectionReferences };
}

/** The file as JSON text, with every digit and member that it had. */
export function printFlowFile(file: Pick<FlowFile, 'document'>): string {
  return printJson(file.document, 2);
}

function replaced(document: JsonValue, path: JsonPath, value: JsonValue): JsonValue {
  const changed = withValueAt(document, path, value);
  return changed.ok ? changed.value : document;
}

/** In a deployment template, a text in square brackets is an expression unless it is marked. */
function asWritten({ document, form }: Located, definition: JsonObject): JsonObject {
  return form === 'template' && document instanceof JsonObject ? definitionInTemplate(document, definition) : definition;
}

type Located = Pick<FlowFile, 'document' | 'form'>;

function definitionPath(file: Located): JsonPath {
  if (file.form === 'bare') return [];
  if (file.form === 'workflow-file') return ['definition'];
  return [...holderPath(file), 'definition'];
}

function referencesPath(file: Located): JsonPath {
  if (file.form === 'workflow-file' || file.form === 'bare') return ['connectionReferences'];
  return [...holderPath(file), 'connectionReferences'];
}

function holderPath({ document, form }: Located): JsonPath {
  return form === 'template' ? ['resources', String(workflowResource(document)), 'properties'] : ['properties'];
}
