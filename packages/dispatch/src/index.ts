export type * from './delivery.ts';
export { DeliveryState } from './delivery.ts';
export { compactJournal, type Journal, printJournal, readJournal } from './machine/journal.ts';
export { type JournalRecord, parseJournalRecord, printJournalRecord } from './machine/journal-record.ts';
export type * from './machine/machine-event.ts';
export { type MachineRun, type MachineRunState, type RunOffer, StopReason } from './machine/machine-state.ts';
