import type { Phrase } from './phrase-book.ts';

/** German for what machines say of their policy, and the server of desktop flows that run others. */
export const MACHINE_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ChildDesktopFlowNotFound: [
    [
      'The desktop flow {} runs a desktop flow with the id {}, which is not there.',
      'Der Desktop-Flow {} führt einen Desktop-Flow mit der ID {} aus, den es nicht gibt.',
    ],
    [
      "Import that desktop flow, or open {} and choose another one in 'Run desktop flow'.",
      'Importieren Sie diesen Desktop-Flow, oder öffnen Sie {} und wählen Sie bei „Desktop-Flow ausführen“ einen anderen.',
    ],
  ],
  ChildDesktopFlowRecursive: [
    [
      'The desktop flow {} runs itself, directly or by way of others.',
      'Der Desktop-Flow {} führt sich selbst aus, direkt oder über andere.',
    ],
    [
      "Open {} and take out one of the steps 'Run desktop flow'.",
      'Öffnen Sie {} und nehmen Sie einen der Schritte „Desktop-Flow ausführen“ heraus.',
    ],
  ],
  MachinePolicyInvalid: [
    [
      'The policy of this machine, {}, cannot be obeyed, so no desktop flow runs. {}',
      'Die Richtlinie dieses Computers, {}, lässt sich nicht befolgen; deshalb läuft kein Desktop-Flow. {}',
    ],
    [
      'Let the administrator of the machine mend the file; docs/operations/machine-policy.md says what may be in it.',
      'Lassen Sie den Administrator des Computers die Datei berichtigen; was darin stehen darf, sagt docs/operations/machine-policy.md.',
    ],
  ],
  MachinePolicyOpenToOthers: [
    [
      'Others than its owner and root can change the policy of this machine: {}.',
      'Andere als ihr Besitzer und root können die Richtlinie dieses Computers ändern: {}.',
    ],
    ['Run: {}', 'Führen Sie aus: {}'],
  ],
  SenderBlockedByPolicy: [
    ['The policy of this machine does not let flows of {} run.', 'Die Richtlinie dieses Computers lässt Flows von {} nicht laufen.'],
    [
      'Choose another machine, or ask the administrator of this one to list the account.',
      'Wählen Sie einen anderen Computer, oder bitten Sie den Administrator von diesem, das Konto aufzunehmen.',
    ],
  ],
  TooManyChildDesktopFlows: [
    ['The desktop flow {} runs more than {} other desktop flows.', 'Der Desktop-Flow {} führt mehr als {} andere Desktop-Flows aus.'],
    ['Bring several of them together in one.', 'Fassen Sie mehrere davon in einem zusammen.'],
  ],
};
