import { changesOfRow, formOfRow, type Row, type RowChange } from '@tandem/designer-core/desktop-flow';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { type StepDialogWords, wordsOfStep } from '../step-dialog/step-words.ts';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';
import { ValueChange } from './value-change.tsx';

interface RowChangesProps {
  readonly before: Row;
  readonly after: Row;
  readonly catalogue: DesktopCatalogue;
}

/** What differs in a row that is in both versions. */
export function RowChanges({ before, after, catalogue }: RowChangesProps) {
  const messages = useMessages(DESKTOP_VERSIONS);
  const changes = useMemo(() => changesOfRow(before, after, catalogue.actions), [before, after, catalogue]);
  const words = useMemo(() => wordsOfRow(after, catalogue), [after, catalogue]);
  const textOf = ({ kind }: RowChange, value: string) => (kind === 'disabled' ? (value === 'True' ? messages.yes : messages.no) : value);
  return changes.map((change) => (
    <ValueChange
      key={`${change.kind} ${change.name}`}
      label={labelOf(change, words, messages.changes)}
      before={textOf(change, change.before)}
      after={textOf(change, change.after)}
    />
  ));
}

function wordsOfRow(row: Row, catalogue: DesktopCatalogue): StepDialogWords {
  const isStep = row.kind === 'step' || row.kind === 'block';
  return wordsOfStep(formOfRow(row, catalogue.actions), isStep ? row.statement.kind : row.kind, catalogue);
}

type OtherKind = Exclude<RowChange['kind'], 'field' | 'output'>;

function labelOf({ kind, name }: RowChange, words: StepDialogWords, others: Readonly<Record<OtherKind, string>>): string {
  if (kind === 'field') return words.labelOf(name);
  return kind === 'output' ? words.outputLabel(name) : others[kind];
}
