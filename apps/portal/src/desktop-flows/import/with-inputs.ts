import { applyEdit, inputsOfNames, openDocument, printDocument } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';

/** The script with variables that its steps use as inputs: mandatory ones, of the types that the steps ask for. As it is where they cannot be. */
export function withInputs(script: string, names: readonly string[]): string {
  const document = openDocument(script);
  const made = applyEdit(document, { kind: 'declareInputs', inputs: inputsOfNames(document, names, actionCatalogue) });
  return made.ok ? printDocument(made.value.document) : script;
}
