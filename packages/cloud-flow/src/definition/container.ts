import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { asTemplateDefinition, withTemplateValues } from './template-values.ts';

/** Where a definition was found in a file. */
export interface Container {
  readonly kind: 'bare' | 'solution' | 'legacy' | 'workflow-file' | 'template';
  readonly definition: JsonObject;
  readonly connectionReferences: JsonValue | undefined;
}

/**
 * Finds the definition in any form that files have: the definition itself, a flow of a solution, a legacy package, the
 * `workflow.json` of Logic Apps, or the first workflow resource of an ARM template. Undefined when there is none.
 */
export function findContainer(document: JsonValue): Container | undefined {
  if (!(document instanceof JsonObject)) return undefined;
  return fromProperties(document) ?? fromWorkflowFile(document) ?? fromTemplate(document) ?? fromBare(document);
}

function fromProperties(document: JsonObject): Container | undefined {
  const properties = document.get('properties');
  if (!(properties instanceof JsonObject)) return undefined;
  const definition = properties.get('definition');
  if (!isDefinition(definition)) return undefined;
  const kind = document.has('schemaVersion') || !document.has('id') ? 'solution' : 'legacy';
  return { kind, definition, connectionReferences: properties.get('connectionReferences') };
}

function fromWorkflowFile(document: JsonObject): Container | undefined {
  const definition = document.get('definition');
  if (!isDefinition(definition)) return undefined;
  return { kind: 'workflow-file', definition, connectionReferences: document.get('connectionReferences') };
}

function fromTemplate(document: JsonObject): Container | undefined {
  const resource = valueAt(document, ['resources', String(workflowResource(document))]);
  const found = resource instanceof JsonObject ? fromProperties(resource) : undefined;
  if (found === undefined) return undefined;
  const given = valueAt(resource, ['properties', 'parameters']);
  return { ...found, kind: 'template', definition: withTemplateValues({ template: document, definition: found.definition, given }) };
}

/** Where among the resources of an ARM template its workflow stands; -1 when there is none. */
export function workflowResource(document: JsonValue): number {
  const resources = valueAt(document, ['resources']);
  return isJsonArray(resources) ? resources.findIndex((resource) => isDefinition(valueAt(resource, ['properties', 'definition']))) : -1;
}

/** The definition as the ARM template may write it that the definition was found in. */
export function definitionInTemplate(template: JsonObject, definition: JsonObject): JsonObject {
  const written = valueAt(template, ['resources', String(workflowResource(template)), 'properties', 'definition']);
  return asTemplateDefinition(definition, { template, written });
}

function fromBare(document: JsonObject): Container | undefined {
  return isDefinition(document) ? { kind: 'bare', definition: document, connectionReferences: undefined } : undefined;
}

/** A desktop flow's stub has a definition, too, but neither actions nor triggers. */
function isDefinition(value: JsonValue | undefined): value is JsonObject {
  return value instanceof JsonObject && (value.has('actions') || value.has('triggers'));
}
