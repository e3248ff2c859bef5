import { both } from '@tandem/cloud-flow/operations';
import type { KnownConnector } from './known-connector.ts';
import { action, waiting } from './operation.ts';
import { LONG, may, more, must, oneOf, YES_NO } from './parameter.ts';

const TYPE = must(
  'approvalType',
  both('Approval type', 'Genehmigungstyp'),
  oneOf({
    Basic: both('Approve/Reject – first to respond', 'Genehmigen/Ablehnen – erste Antwort'),
    BasicAwaitAll: both('Approve/Reject – everyone must approve', 'Genehmigen/Ablehnen – alle müssen genehmigen'),
    CustomResponse: both('Custom responses – wait for one response', 'Benutzerdefinierte Antworten – auf eine Antwort warten'),
    CustomResponseAwaitAll: both('Custom responses – wait for all responses', 'Benutzerdefinierte Antworten – auf alle Antworten warten'),
    Sequential: both('Sequential approval', 'Sequenzielle Genehmigung'),
  }),
);

function request(base: string) {
  return [
    TYPE,
    must(`${base}/title`, both('Title', 'Titel')),
    must(`${base}/assignedTo`, both('Assigned to', 'Zugewiesen zu')),
    may(`${base}/details`, both('Details', 'Details'), LONG),
    may(`${base}/itemLink`, both('Item link', 'Elementlink')),
    may(`${base}/itemLinkDescription`, both('Item link description', 'Beschreibung des Elementlinks')),
    more(`${base}/requestor`, both('Requestor', 'Anforderer')),
    more(`${base}/enableNotifications`, both('Enable notifications', 'Benachrichtigungen aktivieren'), YES_NO),
    more(`${base}/enableReassignment`, both('Enable reassignment', 'Neuzuweisung aktivieren'), YES_NO),
    more(`${base}/responseOptions`, both('Response options', 'Antwortoptionen'), { kind: 'list' }),
  ];
}

export const approvals: KnownConnector = {
  apiName: 'shared_approvals',
  title: both('Approvals', 'Genehmigungen'),
  description: both(
    'Asks people to decide, and waits for what they say.',
    'Bittet Personen um Entscheidungen und wartet auf ihre Antworten.',
  ),
  icon: 'approval',
  colour: '#8a2da5',
  operations: [
    waiting(
      'StartAndWaitForAnApproval',
      both('Start and wait for an approval', 'Genehmigung starten und abwarten'),
      ...request('WebhookApprovalCreationInput'),
    ),
    action('CreateAnApproval', both('Create an approval', 'Genehmigung erstellen'), ...request('ApprovalCreationInput')),
    waiting(
      'WaitForAnApproval',
      both('Wait for an approval', 'Auf eine Genehmigung warten'),
      must('approvalName', both('Approval ID', 'Genehmigungs-ID')),
    ),
  ],
};
