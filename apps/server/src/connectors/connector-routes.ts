import { implementedActions } from '@tandem/desktop-flow/catalogue/implemented';
import type { ConnectionId } from '@tandem/kernel';
import { JsonObject, toPlain } from '@tandem/kernel';
import { API } from '@tandem/protocol';
import { type ApiCall, type App, handle } from '../http/handle.ts';
import type { ConnectorCatalogue, Question } from './connector-catalogue.ts';

export function registerConnectorRoutes(app: App, catalogue: ConnectorCatalogue): void {
  handle(app, API.listConnectors, async () => ({ items: [...(await catalogue.list())] }));
  handle(app, API.askDynamicValues, async (call) => ({ items: [...(await catalogue.values(questionOf(call)))] }));
  handle(app, API.askDynamicSchema, async (call) => ({ schema: toPlain(await catalogue.schema(questionOf(call))) }));
  handle(app, API.listDesktopActions, async () => ({ supported: [...implementedActions()] }));
}

type QuestionCall = ApiCall<typeof API.askDynamicValues> | ApiCall<typeof API.askDynamicSchema>;

/** The parameters are taken from the body without loss. */
function questionOf({ params, body, json, caller, signal }: QuestionCall): Question {
  const parameters = json instanceof JsonObject ? json.get('parameters') : undefined;
  return {
    apiName: params.apiName,
    source: body.source,
    account: caller.account,
    // The schema of the route proved that it is a UUID; `Connections` proves whose it is.
    connectionId: (body.connectionId ?? undefined) as ConnectionId | undefined,
    parameters: parameters instanceof JsonObject ? parameters : new JsonObject(),
    signal,
  };
}
