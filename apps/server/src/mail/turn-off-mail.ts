import type { AccountRecord, CloudFlowRecord, TurnedOff } from '@tandem/store';
import { mailPage } from './mail-html.ts';
import type { ServerMail } from './mail-server.ts';
import { timeText } from './time-text.ts';

interface TurnOffMailParts {
  readonly owner: Pick<AccountRecord, 'name' | 'email'>;
  readonly turnedOff: TurnedOff;
  /** Where the flow is shown, and turned on again. */
  readonly url: string;
  readonly environmentName: string;
}

/** Tells the owner of a flow that it was turned off because it only failed: since when, why, and how it is turned on again. */
export function turnOffMail(flow: CloudFlowRecord, { owner, turnedOff, url, environmentName }: TurnOffMailParts): ServerMail {
  const { reason, at, failingSince, fault } = turnedOff;
  const since = timeText(failingSince ?? at);
  return {
    to: { name: owner.name, address: owner.email },
    subject: `Flow turned off · Flow ausgeschaltet: ${flow.name}`,
    html: mailPage({
      heading: flow.name,
      paragraphs: [
        reason === 'trigger-failing' ? triggerFails(since) : runsFail(since),
        ...(fault === null ? [] : [`${fault.code}: ${fault.message}`]),
        'Repair the cause, then turn the flow on again on its page. · Beheben Sie die Ursache, und schalten Sie den Flow dann auf seiner Seite wieder ein.',
      ],
      button: { label: 'Show the flow · Flow ansehen', url },
      foot: [`${timeText(at)} · ${environmentName}`],
    }),
    identity: ['flow-turned-off', flow.id, String(at)],
  };
}

function runsFail(since: string): string {
  return `Every run of this flow has failed since ${since}, so it was turned off. · Seit ${since} ist jede Ausführung dieses Flows fehlgeschlagen, deshalb wurde er ausgeschaltet.`;
}

function triggerFails(since: string): string {
  return `The trigger of this flow has failed since ${since}, so it was turned off. · Seit ${since} schlägt der Trigger dieses Flows fehl, deshalb wurde er ausgeschaltet.`;
}
