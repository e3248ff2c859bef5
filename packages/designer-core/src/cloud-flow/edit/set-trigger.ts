import { JsonObject } from '@tandem/kernel';
import { triggerCard } from '../flow/card-id.ts';
import { edited, setAt } from './edit-level.ts';
import type { EditResult, FlowEdit } from './flow-edit.ts';
import { checkedName } from './rename-card.ts';

/** A flow has one trigger; the first one is replaced, others stay behind it as they are. */
export function setTrigger(definition: JsonObject, { name, json }: FlowEdit & { readonly kind: 'set-trigger' }): EditResult {
  const wanted = checkedName(name);
  if (!wanted.ok) return wanted;
  const present = definition.get('triggers');
  const others = present instanceof JsonObject ? [...present].slice(1) : [];
  const kept = others.filter(([other]) => other.toLowerCase() !== wanted.value.toLowerCase());
  return edited(setAt(definition, ['triggers'], JsonObject.of([[wanted.value, json], ...kept])), [triggerCard(wanted.value)]);
}
