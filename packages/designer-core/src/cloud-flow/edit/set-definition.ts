import { JsonObject, ok } from '@tandem/kernel';
import type { EditResult } from './flow-edit.ts';
import { refuse } from './refusal.ts';

/** The whole definition anew. Without triggers and actions it would be none. */
export function setDefinition(definition: JsonObject): EditResult {
  const isOne = definition.get('triggers') instanceof JsonObject && definition.get('actions') instanceof JsonObject;
  if (!isOne) return refuse('NotAnObject', 'A definition needs the objects "triggers" and "actions".');
  return ok({ definition, cards: [] });
}
