import { BuiltInSource, childFlowInputs, childFlowOutputs } from '@tandem/cloud-flow/operations';
import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import type { JsonValue } from '@tandem/kernel';

/** Whether a question is answered by the definition of the child flow that was chosen. */
export function isAboutChildFlow(source: string): boolean {
  return source === BuiltInSource.childFlowInputs || source === BuiltInSource.childFlowOutputs;
}

/**
 * What a child flow takes or gives back.
 *
 * @param file the definition of the child flow, in any container form
 * @returns undefined when the child flow has no such schema
 */
export function childFlowSchema(source: string, file: string): JsonValue | undefined {
  const definition = readFlowFile(file).file?.definition;
  if (definition === undefined) return undefined;
  return source === BuiltInSource.childFlowInputs ? childFlowInputs(definition) : childFlowOutputs(definition);
}
