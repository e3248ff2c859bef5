import { readCloudFlow } from '@tandem/cloud-flow';
import { JsonObject, printJson } from '@tandem/kernel';

/** The version of the container, as exports of solutions write it. */
const SCHEMA_VERSION = '1.0.0.0';

/**
 * The text of a flow as a file for others: what came in a container leaves as it is, with every member and digit. A bare definition
 * gets the container of a solution, which has a place for connection references.
 */
export function exportText(definition: string): string {
  const { flow } = readCloudFlow(definition);
  if (flow?.form !== 'bare') return definition;
  const properties = JsonObject.of([
    ['connectionReferences', new JsonObject()],
    ['definition', flow.definition],
  ]);
  return printJson(
    JsonObject.of([
      ['properties', properties],
      ['schemaVersion', SCHEMA_VERSION],
    ]),
    2,
  );
}
