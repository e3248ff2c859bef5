import type { FlowContent } from '@tandem/designer-core/cloud-flow';
import { JsonObject, printJson } from '@tandem/kernel';

/** The content of a flow as a file of its own, for the browser's store. */
export function printContent({ definition, connectionReferences }: FlowContent): string {
  const properties = JsonObject.of([
    ['connectionReferences', connectionReferences],
    ['definition', definition],
  ]);
  return printJson(
    JsonObject.of([
      ['properties', properties],
      ['schemaVersion', '1.0.0.0'],
    ]),
  );
}
