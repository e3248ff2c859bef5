import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ShieldErrorRegular } from '@fluentui/react-icons';
import { type Row, summariseRow } from '@tandem/designer-core/desktop-flow';
import { useMemo } from 'react';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { useMessages } from '../../i18n/language.tsx';
import { ModuleIcon } from '../actions-pane/module-icon.tsx';
import { moduleOfRow } from '../catalogue/row-module.ts';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { isOneLine } from '../workspace/row-height.ts';
import { StepWords } from '../workspace/step-words.tsx';
import type { LineMark } from './compared-lines.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
  },
  off: { color: tokens.colorNeutralForeground3 },
  row: { width: '36px', flexShrink: 0, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  flag: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  gap: { flexShrink: 0 },
});

const COLOURS = { added: 'success', removed: 'danger', changed: 'warning', moved: 'informative' } as const;
/** Pixels a level. */
const INDENT = 16;

interface RowLineProps {
  readonly row: Row;
  readonly mark: LineMark | undefined;
  /** Of a moved row: where it went or came from. */
  readonly note: string;
  readonly catalogue: DesktopCatalogue;
}

/** A row of a version: the same words as in the workspace, and what became of it. */
export function RowLine({ row, mark, note, catalogue }: RowLineProps) {
  const styles = useStyles();
  const { kinds } = useMessages(VERSIONS);
  const words = useMessages(DESKTOP_DESIGNER).workspace;
  const summary = useMemo(() => summariseRow(row, catalogue.texts, catalogue.actions), [row, catalogue]);
  return (
    <div className={mergeClasses(styles.line, row.isDisabled && styles.off)}>
      <Text size={200} className={styles.row}>
        {row.row}
      </Text>
      <span className={styles.gap} style={{ width: row.depth * INDENT }} />
      {row.kind !== 'end' && <ModuleIcon module={moduleOfRow(row)} isQuiet={row.isDisabled} />}
      <StepWords summary={summary} isOneLine={isOneLine(row)} isComment={row.statement.kind === 'comment'} />
      {row.isDisabled && <Text size={200}>{words.isDisabled}</Text>}
      {row.hasErrorHandling && (
        <span className={styles.flag} role="img" aria-label={words.hasErrorHandling} title={words.hasErrorHandling}>
          <ShieldErrorRegular />
        </span>
      )}
      {note !== '' && (
        <Text size={200} className={styles.note}>
          {note}
        </Text>
      )}
      {mark !== undefined && <Badge color={COLOURS[mark]}>{kinds[mark]}</Badge>}
    </div>
  );
}
