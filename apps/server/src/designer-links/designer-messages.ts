import { LIMITS } from '@tandem/kernel';
import { type DesignerCommand, type DesignerEvent, designerCommandSchema, designerEventSchema } from '@tandem/protocol';
import { commandInvalid, commandTooLarge } from './link-faults.ts';

/**
 * Reads what a designer sent.
 *
 * @throws TandemError `DesignerCommandTooLarge` when no frame to a machine could hold it, `DesignerCommandInvalid`
 */
export function readCommand(text: string): DesignerCommand {
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.channelFrameBytes) throw commandTooLarge(bytes, LIMITS.channelFrameBytes);
  const command = designerCommandSchema.safeParse(parseJson(text)).data;
  if (command === undefined) throw commandInvalid();
  return command;
}

/** @returns undefined when it is no event that a machine may send: the server alone speaks of links */
export function readMachineEvent(text: string): DesignerEvent | undefined {
  const event = designerEventSchema.safeParse(parseJson(text)).data;
  return event?.kind === 'link' ? undefined : event;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
