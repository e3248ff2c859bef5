import type { Migration } from '../migration.ts';
import { accountsMigration } from './0010-accounts.ts';
import { flowsMigration } from './0011-flows.ts';
import { cloudFlowRunsMigration } from './0020-cloud-flow-runs.ts';
import { cloudFlowRunRecoveriesMigration } from './0021-cloud-flow-run-recoveries.ts';
import { machinesMigration } from './0030-machines.ts';
import { removedDesktopFlowsMigration } from './0031-removed-desktop-flows.ts';
import { desktopFlowRunLogSizeMigration } from './0032-desktop-flow-run-log-size.ts';
import { flowVersionsMigration } from './0040-flow-versions.ts';
import { runHistoryMigration } from './0041-run-history.ts';
import { runQueueOrderMigration } from './0042-run-queue-order.ts';
import { runStatisticsMigration } from './0043-run-statistics.ts';
import { environmentVariablesMigration } from './0050-environment-variables.ts';
import { runsByOwnerMigration } from './0051-runs-by-owner.ts';
import { tablesMigration } from './0060-tables.ts';
import { installationTablesMigration } from './0061-installation-tables.ts';
import { approvalsMigration } from './0065-approvals.ts';
import { workQueuesMigration } from './0067-work-queues.ts';
import { workQueueNotesMigration } from './0068-work-queue-notes.ts';
import { triggersMigration } from './0069-triggers.ts';
import { slidingWindowsMigration } from './0070-sliding-windows.ts';
import { runAdmissionMigration } from './0071-run-admission.ts';
import { resumedRunsMigration } from './0072-resumed-runs.ts';
import { trackedRunsMigration } from './0073-tracked-runs.ts';
import { triggerWebhooksMigration } from './0074-trigger-webhooks.ts';
import { runRetentionMigration } from './0076-run-retention.ts';
import { flowSharesMigration } from './0079-flow-shares.ts';
import { failingFlowsMigration } from './0080-failing-flows.ts';
import { approvalFilesMigration } from './0084-approval-files.ts';
import { stoppedActionsMigration } from './0085-stopped-actions.ts';
import { runServicesMigration } from './0086-run-services.ts';
import { credentialsMigration } from './0087-credentials.ts';
import { cloudFlowPublishersMigration } from './0088-cloud-flow-publishers.ts';
import { desktopFlowReachMigration } from './0089-desktop-flow-reach.ts';
import { sharedCredentialNamesMigration } from './0090-shared-credential-names.ts';
import { logVerbosityMigration } from './0091-log-verbosity.ts';
import { approvalsOfDesktopFlowsMigration } from './0092-approvals-of-desktop-flows.ts';

/** Every step in the order in which it is applied. */
export const MIGRATIONS: readonly Migration[] = [
  accountsMigration,
  flowsMigration,
  cloudFlowRunsMigration,
  cloudFlowRunRecoveriesMigration,
  machinesMigration,
  removedDesktopFlowsMigration,
  desktopFlowRunLogSizeMigration,
  flowVersionsMigration,
  runHistoryMigration,
  runQueueOrderMigration,
  runStatisticsMigration,
  environmentVariablesMigration,
  runsByOwnerMigration,
  tablesMigration,
  installationTablesMigration,
  approvalsMigration,
  workQueuesMigration,
  workQueueNotesMigration,
  triggersMigration,
  slidingWindowsMigration,
  runAdmissionMigration,
  resumedRunsMigration,
  trackedRunsMigration,
  triggerWebhooksMigration,
  runRetentionMigration,
  flowSharesMigration,
  failingFlowsMigration,
  approvalFilesMigration,
  stoppedActionsMigration,
  runServicesMigration,
  credentialsMigration,
  cloudFlowPublishersMigration,
  desktopFlowReachMigration,
  sharedCredentialNamesMigration,
  logVerbosityMigration,
  approvalsOfDesktopFlowsMigration,
];
