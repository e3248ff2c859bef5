import type { DesktopFlowRunId } from '@tandem/kernel';
import type { Journal } from './journal.ts';
import type { JournalRecord } from './journal-record.ts';
import type { MachineEffect, MachineStep } from './machine-event.ts';
import type { MachineRun } from './machine-state.ts';
import { settle } from './on-frame.ts';

/**
 * The runs of a machine after a start of its agent. For each START without an END the executor is asked to find the body;
 * it is never begun again.
 */
export function openMachine(journal: Journal, now: number): MachineStep {
  const runs = new Map<DesktopFlowRunId, MachineRun>();
  if (journal.kind === 'damaged') return { state: { runs, isQuarantined: true, offlineSince: now }, effects: [] };
  for (const record of journal.records) {
    if (record.kind === 'HEAD') continue;
    const runId = record.runId as DesktopFlowRunId;
    const run = afterRecord(runs.get(runId), record, now);
    if (run !== undefined) runs.set(runId, run);
  }
  return { state: { runs, isQuarantined: false, offlineSince: now }, effects: [...runs].flatMap(adoption) };
}

function afterRecord(run: MachineRun | undefined, record: Exclude<JournalRecord, { kind: 'HEAD' }>, now: number): MachineRun | undefined {
  const { epoch } = record;
  switch (record.kind) {
    case 'START': {
      const { runMode, username, startedAt, deadlineAt } = record;
      return { kind: 'recovering', epoch, runMode, username, startedAt, deadlineAt, stopReason: null };
    }
    case 'END':
      return { kind: 'ended', epoch, outcome: record.outcome, sendCount: 0, sendAt: now };
    case 'TOMB':
      return { kind: 'tombstoned', epoch, sendCount: 0, sendAt: now, settledAt: null };
    case 'ACK': {
      const isReport = (run?.kind === 'ended' || run?.kind === 'tombstoned') && run.epoch === epoch;
      return isReport ? settle(run, record.at) : run;
    }
  }
}

function adoption([runId, run]: readonly [DesktopFlowRunId, MachineRun]): MachineEffect[] {
  return run.kind === 'recovering' ? [{ kind: 'adopt', runId, epoch: run.epoch }] : [];
}
