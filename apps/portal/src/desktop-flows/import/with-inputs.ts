import { applyEdit, openDocument, printDocument } from '@tandem/designer-core/desktop-flow';

/** The script with variables that its steps use as inputs: mandatory texts. As it is where they cannot be. */
export function withInputs(script: string, names: readonly string[]): string {
  const made = applyEdit(openDocument(script), { kind: 'declareInputs', names });
  return made.ok ? printDocument(made.value.document) : script;
}
