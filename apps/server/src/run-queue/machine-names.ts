import type { DeliveryStep } from '@tandem/dispatch';
import type { MachineId } from '@tandem/kernel';

/** The names of machines as they were seen last. */
export type MachineNames = ReadonlyMap<MachineId, string>;

/** Puts names in the place of ids in the notes of a step, for people to read. */
export function nameMachines({ delivery, effects }: DeliveryStep, names: MachineNames): DeliveryStep {
  return {
    delivery,
    effects: effects.map((effect) => (effect.kind === 'note' ? { ...effect, message: withNames(effect.message, names) } : effect)),
  };
}

function withNames(message: string, names: MachineNames): string {
  return message.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id as MachineId) ?? id);
}
