import type { Phrase } from '../i18n/phrase-book.ts';

const ONCE: Phrase = [
  'Nothing has to be done: an answer counts once and stays.',
  'Sie müssen nichts tun: Eine Antwort zählt einmal und bleibt.',
];

/** German for what the server says of approvals and mail. */
export const APPROVAL_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  AlreadyApprover: [
    ['{} is asked already.', '{} wird bereits gefragt.'],
    ['Choose somebody else.', 'Wählen Sie jemand anderen.'],
  ],
  ApprovalAnswered: [
    ["{} has answered '{}' already, {}.", '{} hat bereits mit „{}“ geantwortet, {}.'],
    ["The approval was decided by {} with '{}', {}.", 'Die Genehmigung wurde von {} mit „{}“ entschieden, {}.'],
    ONCE,
  ],
  ApprovalFilesTooLarge: [
    [
      'An approval takes at most {} attachments with {} MB together. The limits are filesPerApproval and approvalFilesBytes.',
      'Eine Genehmigung nimmt höchstens {} Anlagen mit zusammen {} MB an. Die Grenzen sind filesPerApproval und approvalFilesBytes.',
    ],
    ['Give the address of the file as item link.', 'Geben Sie die Adresse der Datei als Elementlink an.'],
  ],
  ApprovalLinkInvalid: [
    [
      'This link leads to no approval. A newer one may have replaced it.',
      'Dieser Link führt zu keiner Genehmigung. Ein neuerer kann ihn ersetzt haben.',
    ],
    [
      'Open the link of the newest mail, whole, or ask whoever sent it for another one.',
      'Öffnen Sie den ganzen Link der neuesten E-Mail, oder bitten Sie den Absender um einen anderen.',
    ],
  ],
  ApprovalLinkNotOffered: [
    [
      'There is a link only for an open request to somebody without an account who got no mail.',
      'Einen Link gibt es nur für eine offene Anfrage an jemanden ohne Konto, den keine E-Mail erreicht hat.',
    ],
    ['Ask the assignee to sign in, or to look for the mail.', 'Bitten Sie die Person, sich anzumelden oder nach der E-Mail zu sehen.'],
  ],
  ApprovalNotFound: [
    [
      'The flow waits for an approval that none of the flows of its owner has made.',
      'Der Flow wartet auf eine Genehmigung, die keiner der Flows seines Besitzers erstellt hat.',
    ],
    [
      "Give the action the Approval ID that 'Create an approval' has among its outputs.",
      'Geben Sie der Aktion die Genehmigungs-ID aus den Ausgaben von „Genehmigung erstellen“.',
    ],
  ],
  ApprovalNotYourTurn: [
    ['Others are asked before.', 'Andere werden vorher gefragt.'],
    ['Wait until they have answered.', 'Warten Sie, bis diese geantwortet haben.'],
  ],
  ApprovalOver: [
    ['The approval was not answered in time, {}.', 'Die Genehmigung wurde nicht rechtzeitig beantwortet, {}.'],
    ['The approval was cancelled by {}, {}.', 'Die Genehmigung wurde von {} abgebrochen, {}.'],
    ['The approval was cancelled, {}.', 'Die Genehmigung wurde abgebrochen, {}.'],
    [
      'Ask whoever owns the flow to start it again if an answer is still needed.',
      'Bitten Sie den Besitzer des Flows, ihn neu zu starten, falls noch eine Antwort nötig ist.',
    ],
  ],
  ApprovalReassigned: [
    ['The approval was handed to {}, who answers it now.', 'Die Genehmigung wurde an {} weitergegeben und wird dort beantwortet.'],
    ['Ask that person to hand it back.', 'Bitten Sie diese Person, sie zurückzugeben.'],
  ],
  ApprovalResponseUnknown: [
    ["'{}' is no answer to this approval.", '„{}“ ist keine Antwort auf diese Genehmigung.'],
    ['Answer with one of: {}.', 'Antworten Sie mit einer von: {}.'],
  ],
  ApproverNotFound: [
    ["'{}' is neither an e-mail address nor the name of an account.", '„{}“ ist weder eine E-Mail-Adresse noch der Name eines Kontos.'],
    ["Several accounts have the name '{}'.", 'Mehrere Konten haben den Namen „{}“.'],
    ['{} may not sign in, so nobody would answer.', '{} darf sich nicht anmelden, also würde niemand antworten.'],
    [
      'Assign the approval to e-mail addresses or names of accounts, with semicolons between them.',
      'Weisen Sie die Genehmigung E-Mail-Adressen oder Namen von Konten zu, durch Semikolons getrennt.',
    ],
    ['Use the e-mail address.', 'Verwenden Sie die E-Mail-Adresse.'],
    ['Assign the approval to somebody else.', 'Weisen Sie die Genehmigung jemand anderem zu.'],
  ],
  ReassignmentNotAllowed: [
    ['The flow does not let this approval be handed to somebody else.', 'Der Flow lässt nicht zu, diese Genehmigung weiterzugeben.'],
    ['Answer it, or ask the owner of the flow to cancel it.', 'Antworten Sie, oder bitten Sie den Besitzer des Flows, sie abzubrechen.'],
  ],
  TooManyApprovers: [
    ['The approval is assigned to {} people, and {} are allowed.', 'Die Genehmigung ist {} Personen zugewiesen, und {} sind erlaubt.'],
    ['Ask fewer people, or make several approvals.', 'Fragen Sie weniger Personen, oder erstellen Sie mehrere Genehmigungen.'],
  ],
};
