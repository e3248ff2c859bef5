import type { DesktopFlowFile } from '@tandem/desktop-flow/files';
import { printable } from '../printable.ts';
import { UsageError } from '../terminal.ts';
import { noDesktopFlowIn, openFlows } from './open-input.ts';

/** Help for what `openOneFlow` reads. */
export const FLOW_OPTION = '[--flow NAME]';

/**
 * The one desktop flow that a command is about: a file may be a solution with several of them.
 *
 * @param name by which the flow is chosen, or its id
 * @throws UsageError when there is none of that name, or no name and several flows
 * @throws TandemError `FileUnreadable`, `ZipUnreadable`, `XmlInvalid`
 */
export function openOneFlow(file: string, name: string | undefined): DesktopFlowFile {
  const { flows, unreadable } = openFlows(file);
  const chosen = name === undefined ? flows : flows.filter((flow) => flow.name === name || flow.workflowId === name.toLowerCase());
  const [flow] = chosen;
  if (flow !== undefined && chosen.length === 1) return flow;
  const [broken] = unreadable;
  if (flows.length === 0) throw new UsageError(printable(broken?.message ?? noDesktopFlowIn(file)));
  const names = flows.map((each) => `"${each.name}"`).join(', ');
  throw new UsageError(printable(`${file} holds ${flows.length} desktop flows. Choose one with --flow: ${names}.`));
}
