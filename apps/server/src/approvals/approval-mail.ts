import type { ApprovalAssignmentRecord, ApprovalRecord } from '@tandem/store';
import { mailPage } from '../mail/mail-html.ts';
import type { ServerMail } from '../mail/mail-server.ts';

const MAX_DETAILS = 4_000;

interface ApprovalMailParts {
  readonly assignment: ApprovalAssignmentRecord;
  readonly ownerName: string;
  /** Where the assignee answers. */
  readonly url: string;
  readonly environmentName: string;
}

/** Asks one assignee. Nobody knows which language they read, so that it has both. */
export function approvalMail(approval: ApprovalRecord, { assignment, ownerName, url, environmentName }: ApprovalMailParts): ServerMail {
  const { name, email, accountId } = assignment;
  const until = new Date(approval.expiresAt).toISOString().slice(0, 16).replace('T', ' ');
  const isForLinkOnly = accountId === null;
  return {
    to: { name: isForLinkOnly ? '' : name, address: email },
    subject: `Approval · Genehmigung: ${approval.title}`,
    html: mailPage({
      heading: approval.title,
      paragraphs: [
        `${ownerName} asks for your decision. · ${ownerName} bittet um Ihre Entscheidung. (${approval.cloudFlowName})`,
        ...(approval.details.trim() === '' ? [] : [shorten(approval.details)]),
      ],
      button: { label: 'Show and answer · Ansehen und antworten', url },
      foot: [
        `Until ${until} UTC · Bis ${until} UTC`,
        ...(isForLinkOnly
          ? ['This link answers in your name: do not pass it on. · Dieser Link antwortet in Ihrem Namen: Geben Sie ihn nicht weiter.']
          : []),
        environmentName,
      ],
    }),
    identity: ['approval', assignment.id],
  };
}

function shorten(details: string): string {
  return details.length > MAX_DETAILS ? `${details.slice(0, MAX_DETAILS)} …` : details;
}
