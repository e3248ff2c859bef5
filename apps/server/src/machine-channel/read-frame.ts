import { type MachineFrame, machineFrameSchema } from '@tandem/protocol';

/** @returns undefined when the text is no frame that a machine may send */
export function readFrame(text: string): MachineFrame | undefined {
  try {
    return machineFrameSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
