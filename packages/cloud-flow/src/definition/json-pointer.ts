import { jsonPointer } from '@tandem/kernel';

/** The JSON pointer some steps below another. */
export function below(pointer: string, ...steps: readonly (string | number)[]): string {
  return jsonPointer(steps, pointer);
}
