import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { BeakerRegular, ErrorCircleRegular, LockClosedRegular, NoteRegular, WarningRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { OperationIcon } from '../icons/operation-icon.tsx';
import type { CardView } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';

const useStyles = makeStyles({
  face: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0, flexGrow: 1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  lines: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  marks: { display: 'flex', gap: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground3, flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** What a card shows of its operation. */
export const CardFace = memo(function CardFace({ view }: { readonly view: CardView }) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { title, operation, icon, colour, note, isSecured, hasStaticResult, fault, run, canRun } = view;
  const second = run === undefined ? operation : `${run.words} · ${run.duration}`;
  return (
    <span className={styles.face}>
      <OperationIcon name={icon} colour={colour} isLarge />
      <span className={styles.words}>
        <Text className={second === '' ? styles.lines : styles.line} weight="semibold" title={title}>
          {title}
        </Text>{' '}
        {second !== '' && (
          <Text className={mergeClasses(styles.line, styles.quiet)} size={200}>
            {second}
          </Text>
        )}
      </span>
      <span className={styles.marks}>
        {isSecured && <LockClosedRegular aria-label={messages.secured} />}
        {hasStaticResult && <BeakerRegular aria-label={messages.staticResult} />}
        {note !== undefined && <NoteRegular aria-label={messages.note(note)} title={note} />}
        {!canRun && fault === undefined && <WarningRegular className={styles.warning} aria-label={messages.cannotRun} />}
        {fault?.severity === 'warning' && <WarningRegular className={styles.warning} aria-label={fault.message} />}
        {fault?.severity === 'error' && <ErrorCircleRegular className={styles.error} aria-label={fault.message} />}
        {run !== undefined && <Badge size="small" shape="circular" color={runColour(run.status)} aria-label={messages.status(run.words)} />}
      </span>
    </span>
  );
});

function runColour(status: string) {
  switch (status) {
    case 'Succeeded':
      return 'success' as const;
    case 'Failed':
    case 'TimedOut':
      return 'danger' as const;
    case 'Running':
    case 'Waiting':
      return 'brand' as const;
    default:
      return 'subtle' as const;
  }
}
