import { type CompiledFlow, type EnvironmentParameter, readEnvironmentParameters } from '@tandem/cloud-flow';
import { type JsonValue, valueAt } from '@tandem/kernel';
import { type CloudFlowPreview, type FoundVariable, schemaNameField } from '@tandem/protocol';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { EMPTY_VALUES, isOfKind, kindOfParameter } from '../environment-variables/variable-kind.ts';
import { triggerKind } from './cloud-flow-view.ts';
import type { CloudFlowTextReading } from './cloud-flows.ts';

export interface PreviewSurroundings {
  readonly connectors: ConnectorSupport;
  /** Lower-case schema names of the variables that are there. */
  readonly knownVariables: ReadonlySet<string>;
}

/** What is in a text that holds a cloud flow; null when it holds none. */
export function cloudFlowPreview(reading: CloudFlowTextReading, surroundings: PreviewSurroundings): CloudFlowPreview | null {
  const { flow, trigger } = reading;
  if (flow.document === null) return null;
  return {
    name: nameIn(flow.document),
    triggerName: trigger.name,
    triggerKind: triggerKind(trigger),
    actionCount: flow.compiled.actions.size,
    unsupportedActions: unsupportedIn(flow.compiled, surroundings.connectors),
    connectionReferences: Array.from(flow.connectionReferences, ([key, apiName]) => ({
      key,
      apiName,
      support: surroundings.connectors.of(apiName),
    })),
    environmentVariables: readEnvironmentParameters(flow.definition).map((found) => foundVariable(found, surroundings.knownVariables)),
  };
}

function unsupportedIn({ actions }: CompiledFlow, connectors: ConnectorSupport): CloudFlowPreview['unsupportedActions'] {
  return [...actions.values()].flatMap(({ name, type, body }) => {
    if (body.kind === 'unsupported') return [{ name, operation: type }];
    if (body.kind === 'operation' && !body.isBuiltIn && !connectors.isSupported(body.apiName, body.operationId)) {
      return [{ name, operation: `${body.apiName}/${body.operationId}` }];
    }
    return [];
  });
}

/** Parameters are called `Display name (schema_name)`. */
function foundVariable(parameter: EnvironmentParameter, known: ReadonlySet<string>): FoundVariable {
  const { name, schemaName, description, defaultValue } = parameter;
  const suffix = ` (${schemaName})`;
  const kind = schemaNameField.safeParse(schemaName).success ? kindOfParameter(parameter) : undefined;
  const isUsable = kind === undefined || (defaultValue !== undefined && isOfKind(kind, defaultValue));
  return {
    schemaName,
    displayName: (name.endsWith(suffix) ? name.slice(0, -suffix.length) : name).slice(0, 200),
    description: description.slice(0, 2000),
    kind: kind ?? null,
    defaultValue: isUsable ? (kind === undefined ? null : (defaultValue ?? null)) : EMPTY_VALUES[kind],
    isThere: known.has(schemaName.toLowerCase()),
  };
}

/** Legacy packages carry the name of the flow. */
function nameIn(document: JsonValue): string | null {
  const name = valueAt(document, ['properties', 'displayName']);
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : null;
}
