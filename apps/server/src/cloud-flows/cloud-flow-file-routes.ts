import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { API, type newEnvironmentVariableSchema } from '@tandem/protocol';
import type { z } from 'zod';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { diagnosticView } from '../desktop-flows/desktop-flow-view.ts';
import type { EnvironmentVariables, NewVariable } from '../environment-variables/environment-variables.ts';
import { notFound } from '../http/error-body.ts';
import { fileNameOf } from '../http/file-name.ts';
import { type App, handle } from '../http/handle.ts';
import { exportText } from './cloud-flow-export.ts';
import { cloudFlowPreview } from './cloud-flow-preview.ts';
import type { CloudFlows } from './cloud-flows.ts';

export interface CloudFlowFileParts {
  readonly flows: CloudFlows;
  readonly environmentVariables: EnvironmentVariables;
  readonly connectors: ConnectorSupport;
}

/** What a file would bring, and a flow as a file. */
export function registerCloudFlowFileRoutes(app: App, { flows, environmentVariables, connectors }: CloudFlowFileParts): void {
  handle(app, API.checkCloudFlow, async ({ body }) => {
    const reading = flows.check(body.definition);
    const known = await environmentVariables.list();
    const knownVariables = new Set(known.map(({ schemaName }) => schemaName.toLowerCase()));
    return {
      ok: reading.diagnostics.every(({ severity }) => severity !== 'error'),
      diagnostics: reading.diagnostics.map(diagnosticView),
      preview: cloudFlowPreview(reading, { connectors, knownVariables }),
    };
  });
  handle(app, API.exportCloudFlow, async ({ params, query: { version }, caller }) => {
    const { record } = await flows.getFor(params.cloudFlowId, 'see', caller.account);
    const text = version === undefined ? record.definition : (await flows.versions.getVersion(record.id, version))?.text;
    if (text === undefined) throw notFound('version of this cloud flow');
    return { fileName: fileNameOf(record.name, 'json'), text: exportText(text) };
  });
}

/** The variables of a request with the values that it sent, digit for digit. */
export function newVariablesIn(
  variables: readonly z.output<typeof newEnvironmentVariableSchema>[] | undefined,
  json: JsonValue,
): readonly NewVariable[] {
  const sent = json instanceof JsonObject ? json.get('environmentVariables') : undefined;
  return (variables ?? []).map((variable, index) => {
    const exact = isJsonArray(sent) ? valueAt(sent[index], ['value']) : undefined;
    return { ...variable, value: exact ?? null };
  });
}
