import {
  Button,
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
import { inputsOfNames, type Problem, undeclaredName, undeclaredNames } from '@tandem/designer-core/desktop-flow';
import { makeLocator } from '@tandem/desktop-flow';
import type { Severity } from '@tandem/kernel';
import { useMemo } from 'react';
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
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  wrap: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** Longer lists are cut: who has that many problems begins with the first. */
const SHOWN = 500;

interface ProblemsPaneProps {
  /** Places are lines of the text, which stands beside the pane, instead of steps. */
  readonly showsLines: boolean;
}

/** What is wrong with the flow, and where, as the view beside it counts; a press leads there. */
export function ProblemsPane({ showsLines }: ProblemsPaneProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).problems;
  const { problems, document } = useDesigner();
  const locate = useMemo(() => makeLocator(document.text), [document.text]);
  const lineOf = ({ range }: Problem) => (showsLines && range !== undefined ? locate(range).line : undefined);
  if (problems.length === 0) {
    return (
      <Text className={styles.empty}>
        {words.none}. {words.noneHint}
      </Text>
    );
  }
  return (
    <div className={styles.pane}>
      <MakeInputs />
      <Table size="small" aria-label={words.summary(countOf(problems, 'error'), countOf(problems, 'warning'))}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.kindColumn}>{words.severity}</TableHeaderCell>
            <TableHeaderCell>{words.description}</TableHeaderCell>
            {!showsLines && <TableHeaderCell className={styles.place}>{words.subflow}</TableHeaderCell>}
            <TableHeaderCell className={styles.rowColumn}>{showsLines ? words.line : words.row}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {problems.slice(0, SHOWN).map((problem, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems can be alike in everything
            <ProblemRow key={at} problem={problem} showsLines={showsLines} line={lineOf(problem)} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** Of several variables that nothing sets: what a script needs that was written for inputs. */
function MakeInputs() {
  const styles = useStyles();
  const messages = useMessages(DESKTOP_DESIGNER);
  const { problems, document, catalogue, edit, isReadOnly } = useDesigner();
  const names = useMemo(() => undeclaredNames(document, problems), [document, problems]);
  if (names.length < 2) return null;
  const make = () => edit({ kind: 'declareInputs', inputs: inputsOfNames(document, names, catalogue.actions) }, messages.edits.variable);
  return (
    <div className={styles.offer}>
      <Text>{messages.problems.undeclared(names.join(', '))}</Text>
      <Button size="small" disabledFocusable={isReadOnly} onClick={make}>
        {messages.problems.makeInputs}
      </Button>
    </div>
  );
}

interface ProblemRowProps {
  readonly problem: Problem;
  readonly showsLines: boolean;
  readonly line: number | undefined;
}

function ProblemRow({ problem, showsLines, line }: ProblemRowProps) {
  const styles = useStyles();
  const { problems: words, edits } = useMessages(DESKTOP_DESIGNER);
  const say = useServerText();
  const { dispatch, catalogue, document, edit, isReadOnly } = useDesigner();
  const undeclared = undeclaredName(document, problem);
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
      <TableCell className={styles.wrap}>
        {problemText(problem, { words, texts: catalogue.texts, say })}{' '}
        {undeclared !== undefined && (
          <Button
            size="small"
            disabledFocusable={isReadOnly}
            onClick={(event) => {
              event.stopPropagation();
              edit({ kind: 'declareInputs', inputs: inputsOfNames(document, [undeclared], catalogue.actions) }, edits.variable);
            }}
            onKeyDown={(event) => event.stopPropagation()}
          >
            {words.makeInput}
          </Button>
        )}
      </TableCell>
      {!showsLines && <TableCell className={styles.wrap}>{place?.subflow}</TableCell>}
      <TableCell>{showsLines ? line : place?.row}</TableCell>
    </TableRow>
  );
}
