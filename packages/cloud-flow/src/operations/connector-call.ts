import { type JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { lastSegment } from '../definition/connection-references.ts';

/** Which operation of which connector a trigger or an action calls. */
export interface ConnectorCall {
  /** `shared_office365` */
  readonly apiName: string;
  readonly operationId: string;
}

const CONNECTION_NAME = /parameters\('\$connections'\)\s*\[\s*'([^']+)'\s*\]/i;

/** Undefined for an operation that calls no connector, or that does not name the operation. */
export function connectorCall(operation: JsonObject): ConnectorCall | undefined {
  const host = valueAt(operation, ['inputs', 'host']);
  const operationId =
    text(valueAt(host, ['operationId'])) ?? text(valueAt(operation, ['metadata', 'flowSystemMetadata', 'swaggerOperationId']));
  const apiName = text(lastSegment(valueAt(host, ['apiId']))) ?? nameOfConnection(host);
  return operationId === undefined || apiName === undefined ? undefined : { apiName, operationId };
}

/** Older flows name the connector only by the key of the connection: `shared_office365_1`. */
function nameOfConnection(host: JsonValue | undefined): string | undefined {
  const name = text(valueAt(host, ['connection', 'name'])) ?? text(valueAt(host, ['connectionName']));
  const key = name === undefined ? undefined : (CONNECTION_NAME.exec(name)?.[1] ?? (name.startsWith('@') ? undefined : name));
  return key === undefined ? text(runtimeName(host)) : key.replace(/[_-]\d+$/, '');
}

/** `…/apim/sharepointonline` */
function runtimeName(host: JsonValue | undefined): string | undefined {
  const name = lastSegment(valueAt(host, ['api', 'runtimeUrl']));
  return name === undefined || name === '' ? undefined : `shared_${name}`;
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
