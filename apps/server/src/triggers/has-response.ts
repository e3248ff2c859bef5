import { responseMode } from '@tandem/cloud-flow';
import type { JsonObject } from '@tandem/kernel';

/** Whether any action of the definition, at whatever depth, is a Response. */
export function hasResponse(definition: JsonObject): boolean {
  return responseMode(definition) !== 'none';
}
