import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  type CardChange,
  type CardId,
  caseOf,
  type FlowDiff,
  type LevelAddress,
  readCardId,
  titleFromName,
  type ValueChange,
} from '@tandem/designer-core/cloud-flow';
import { type JsonValue, printJson } from '@tandem/kernel';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { useMessages } from '../../i18n/language.tsx';
import type { CardMark } from '../canvas/canvas-context.ts';
import { CANVAS } from '../canvas/canvas-messages.ts';
import { markOf } from './flow-marks.ts';
import { CLOUD_VERSIONS } from './version-messages.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', gap: tokens.spacingHorizontalS, minWidth: 0 },
  values: { margin: `0 0 0 ${tokens.spacingHorizontalL}`, padding: 0, listStyleType: 'none' },
  path: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '160px',
    overflowY: 'auto',
    display: 'block',
    padding: tokens.spacingHorizontalXS,
  },
  before: { backgroundColor: tokens.colorPaletteRedBackground1, textDecorationLine: 'none' },
  after: { backgroundColor: tokens.colorPaletteGreenBackground1, textDecorationLine: 'none' },
});

const COLOURS: Readonly<Record<CardMark, 'success' | 'danger' | 'warning' | 'informative'>> = {
  added: 'success',
  removed: 'danger',
  changed: 'warning',
  moved: 'informative',
};

interface ChangeListProps {
  readonly diff: FlowDiff;
  /** Leads to the card on the canvas of the older or the newer version. */
  readonly onShow: (side: 'before' | 'after', card: CardId) => void;
}

/** What differs between two versions, card by card and value by value. */
export function ChangeList({ diff, onShow }: ChangeListProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const words = useMessages(CLOUD_VERSIONS);
  return (
    <section aria-label={messages.differences}>
      <Text role="status" weight="semibold" block>
        {messages.changes(diff.cards.length + (diff.rest.length > 0 ? 1 : 0))}
      </Text>
      <ul className={styles.list}>
        {diff.cards.map((change) => (
          <li key={`${change.kind} ${change.card}`}>
            <Change change={change} onShow={onShow} />
          </li>
        ))}
        {diff.rest.length > 0 && (
          <li>
            <Text weight="semibold">{words.settings}</Text>
            <Values values={diff.rest} />
          </li>
        )}
      </ul>
    </section>
  );
}

function Change({ change, onShow }: { readonly change: CardChange; readonly onShow: ChangeListProps['onShow'] }) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const words = useMessages(CLOUD_VERSIONS);
  const placeOf = usePlaceWords();
  const mark = markOf(change);
  const title = titleOf(change.card);
  return (
    <>
      <Button
        className={styles.head}
        appearance="subtle"
        onClick={() => onShow(change.kind === 'removed' ? 'before' : 'after', change.card)}
      >
        <Badge color={COLOURS[mark]}>{messages.kinds[mark]}</Badge>
        {change.kind === 'changed' && change.isRenamed ? words.renamed(titleOf(change.before), title) : title}
      </Button>
      {change.kind === 'changed' && change.moved !== undefined && (
        <Text size={200} block className={styles.values}>
          {words.movedTo(placeOf(change.moved.from), placeOf(change.moved.to))}
        </Text>
      )}
      {change.kind === 'changed' && <Values values={change.values} />}
    </>
  );
}

/** Where a level is, in words. */
function usePlaceWords(): (level: LevelAddress) => string {
  const { start } = useMessages(CLOUD_VERSIONS);
  const { branches } = useMessages(CANVAS);
  return ({ owner, branch }) => {
    if (owner === undefined) return start;
    const name = caseOf(branch);
    const words =
      name === undefined ? (branch === 'else' ? branches.else : branch === 'default' ? branches.default : '') : branches.case(name);
    return [titleFromName(owner), words].filter((part) => part !== '').join(' › ');
  };
}

function titleOf(card: CardId): string {
  return titleFromName(readCardId(card).key);
}

function Values({ values }: { readonly values: readonly ValueChange[] }) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const textOf = (value: JsonValue | undefined) =>
    value === undefined ? messages.absent : typeof value === 'string' ? value : printJson(value, 2);
  return (
    <ul className={styles.values}>
      {values.map(({ path, before, after }) => (
        <li key={path.join('/')}>
          <Text size={200} className={styles.path}>
            {path.join(' › ')}
          </Text>
          <del className={`${styles.text} ${styles.before}`} title={messages.before}>
            {textOf(before)}
          </del>
          <ins className={`${styles.text} ${styles.after}`} title={messages.after}>
            {textOf(after)}
          </ins>
        </li>
      ))}
    </ul>
  );
}
