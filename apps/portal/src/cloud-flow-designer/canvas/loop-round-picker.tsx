import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { useStatusWords } from '../../parts/use-status-words.ts';
import type { LoopRounds } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';

const useStyles = makeStyles({
  // Beside the line to the first action, so that the head keeps its room for the title.
  picker: {
    position: 'absolute',
    top: '48px',
    left: tokens.spacingHorizontalXS,
    right: tokens.spacingHorizontalXS,
    display: 'flex',
    justifyContent: 'space-between',
  },
  steps: { display: 'flex', alignItems: 'center' },
  list: { width: '58px', minWidth: 0, '& select': { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalL } },
  step: { minWidth: '24px', minHeight: '24px', padding: 0 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** So many rounds can be chosen from a list; of more, the neighbours of the chosen one. */
const LISTED_ROUNDS = 200;

/** Chooses which round of a loop the cards inside show. */
export function LoopRoundPicker({ title, rounds }: { readonly title: string; readonly rounds: LoopRounds }) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const words = useStatusWords();
  const { iterations, chosen, onChoose } = rounds;
  const at = iterations.findIndex(({ index }) => index === chosen);
  const from = Math.max(0, Math.min(at - LISTED_ROUNDS / 2, iterations.length - LISTED_ROUNDS));
  const step = (by: number) => iterations[at + by]?.index;
  const failed =
    iterations.find(({ index, status }) => index > chosen && isFailure(status)) ?? iterations.find(({ status }) => isFailure(status));
  const button = (icon: React.JSX.Element, label: string, index: number | undefined) => (
    <Button
      appearance="subtle"
      size="small"
      className={styles.step}
      icon={icon}
      aria-label={label}
      title={label}
      disabled={index === undefined}
      onClick={() => index !== undefined && onChoose(index)}
    />
  );
  return (
    <div className={mergeClasses('nopan', styles.picker)}>
      <div className={styles.steps}>
        {button(<ChevronLeftRegular />, messages.roundBefore, step(-1))}
        <Select
          size="small"
          className={styles.list}
          aria-label={messages.roundOf(title, iterations.length)}
          value={String(chosen)}
          onChange={(_, { value }) => onChoose(Number(value))}
        >
          {iterations.slice(from, from + LISTED_ROUNDS).map(({ index, status }) => (
            <option key={index} value={String(index)}>
              {messages.round(index + 1, words(status))}
            </option>
          ))}
        </Select>
        {button(<ChevronRightRegular />, messages.roundAfter, step(1))}
      </div>
      {failed !== undefined && button(<ErrorCircleRegular className={styles.failed} />, messages.nextFailedRound, failed.index)}
    </div>
  );
}

function isFailure(status: string): boolean {
  return status === 'Failed' || status === 'TimedOut';
}
