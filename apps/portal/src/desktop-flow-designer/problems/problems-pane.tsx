import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Problem } from '@tandem/designer-core/desktop-flow';
import type { Severity } from '@tandem/kernel';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { problemText } from './problem-text.ts';

const useStyles = makeStyles({
  pane: { height: '100%', overflowY: 'auto' },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3, display: 'block' },
  row: { cursor: 'pointer' },
  kind: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  kindColumn: { width: '92px' },
  place: { width: '88px' },
  rowColumn: { width: '48px' },
  wrap: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** Longer lists are cut: who has that many problems begins with the first. */
const SHOWN = 500;

/** What is wrong with the flow, and where; a press leads there. */
export function ProblemsPane() {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).problems;
  const { problems } = useDesigner();
  if (problems.length === 0) {
    return (
      <Text className={styles.empty}>
        {words.none}. {words.noneHint}
      </Text>
    );
  }
  return (
    <div className={styles.pane}>
      <Table size="small" aria-label={words.summary(countOf(problems, 'error'), countOf(problems, 'warning'))}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.kindColumn}>{words.severity}</TableHeaderCell>
            <TableHeaderCell>{words.description}</TableHeaderCell>
            <TableHeaderCell className={styles.place}>{words.subflow}</TableHeaderCell>
            <TableHeaderCell className={styles.rowColumn}>{words.row}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {problems.slice(0, SHOWN).map((problem, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems can be alike in everything
            <ProblemRow key={at} problem={problem} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).problems;
  const say = useServerText();
  const { dispatch, catalogue } = useDesigner();
  const { severity, place } = problem;
  const Icon = ICONS[severity];
  const go = () => place !== undefined && dispatch({ kind: 'go-to', place });
  return (
    <TableRow
      className={styles.row}
      tabIndex={0}
      onClick={go}
      onKeyDown={({ key }) => {
        if (key === 'Enter') go();
      }}
    >
      <TableCell>
        <span className={mergeClasses(styles.kind, styles[severity])}>
          <Icon aria-hidden /> {words[severity]}
        </span>
      </TableCell>
      <TableCell className={styles.wrap}>{problemText(problem, { words, texts: catalogue.texts, say })}</TableCell>
      <TableCell className={styles.wrap}>{place?.subflow}</TableCell>
      <TableCell>{place?.row}</TableCell>
    </TableRow>
  );
}
