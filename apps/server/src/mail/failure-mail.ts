import type { ActionRow } from '@tandem/cloud-engine';
import type { AccountRecord, CloudFlowRunRecord } from '@tandem/store';
import { mailPage } from './mail-html.ts';
import type { ServerMail } from './mail-server.ts';
import { timeText } from './time-text.ts';

interface FailureMailParts {
  readonly owner: Pick<AccountRecord, 'name' | 'email'>;
  /** The action where it went wrong, as far as there is one. */
  readonly action: Pick<ActionRow, 'path' | 'error'> | undefined;
  /** Where the run is shown. */
  readonly url: string;
  readonly environmentName: string;
}

/** Tells the owner of a flow that a run failed: when, where, why with what to do, and where it can be looked at and repeated. */
export function failureMail(run: CloudFlowRunRecord, { owner, action, url, environmentName }: FailureMailParts): ServerMail {
  const error = action?.error ?? run.error;
  const at = timeText(run.endedAt ?? run.startedAt);
  return {
    to: { name: owner.name, address: owner.email },
    subject: `Flow failed · Flow fehlgeschlagen: ${run.cloudFlowName}`,
    html: mailPage({
      heading: run.cloudFlowName,
      paragraphs: [
        `A run of this flow failed. · Eine Ausführung dieses Flows ist fehlgeschlagen. (${at})`,
        ...(action === undefined ? [] : [`Action · Aktion: ${action.path}`]),
        ...(error === undefined || error === null ? [] : [`${error.code}: ${error.message}`]),
      ],
      button: { label: 'Show the run and repeat it · Ausführung ansehen und wiederholen', url },
      foot: ['At most one mail for each flow and hour. · Höchstens eine E-Mail je Flow und Stunde.', environmentName],
    }),
    identity: ['run-failed', run.id],
  };
}
