import { type DesignerCommand, type DesignerEvent, designerEventSchema, type MachinePolicy } from '@tandem/protocol';
import type { BodyServices } from '../body/services/run-services.ts';
import { refusalOf, valueTooLarge } from './refusals.ts';

/** designer-event: the longest text of an event. */
export const EVENT_CHARACTERS_MAX = 4 * 1024 * 1024;
/** File number under which the body gets the pipe that it tells its events by; its standard output belongs to scripts. */
export const EVENT_FILE = 3;

/** What a debug body can tell; about the link only agent and server speak. */
export type BodyEvent = Exclude<DesignerEvent, { readonly kind: 'link' }>;

/** What a debug body obeys: the commands of its designer, and with a run the policy of the machine and the way to the server. */
export type BodyCommand =
  | Exclude<DesignerCommand, { readonly kind: 'run' }>
  | (Omit<Extract<DesignerCommand, { readonly kind: 'run' }>, 'services'> & {
      readonly policy?: MachinePolicy;
      readonly services?: BodyServices;
    });

/** One line on the standard input of a debug body. */
export function printCommand(command: BodyCommand): string {
  return `${JSON.stringify(command)}\n`;
}

/** The agent has checked the command, and is the same version of this program. */
export function readCommand(line: string): BodyCommand {
  return JSON.parse(line) as BodyCommand;
}

/** One line on the event pipe, or the word that the event is too large for the channel. */
export function printEvent(event: BodyEvent): string {
  const text = JSON.stringify(event);
  return text.length <= EVENT_CHARACTERS_MAX
    ? text
    : JSON.stringify({ kind: 'refused', ...refusalOf(valueTooLarge()) } satisfies BodyEvent);
}

/** The body runs the flow's own scripts: what it tells is checked like any input. @returns undefined when it is no event of a body */
export function readEvent(line: string): BodyEvent | undefined {
  const read = designerEventSchema.safeParse(line.length > EVENT_CHARACTERS_MAX ? undefined : parse(line));
  return read.success && read.data.kind !== 'link' ? read.data : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
