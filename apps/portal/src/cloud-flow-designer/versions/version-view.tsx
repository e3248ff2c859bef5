import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type CardId, diffFlows, type FlowDiff, type FlowFile } from '@tandem/designer-core/cloud-flow';
import type { ConnectorDescription } from '@tandem/protocol';
import { useMemo, useState } from 'react';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { useMessages } from '../../i18n/language.tsx';
import type { CardMark } from '../canvas/canvas-context.ts';
import { ReadOnlyCanvas } from '../canvas/read-only-canvas.tsx';
import type { Revealed } from '../canvas/use-revealed.ts';
import { ChangeList } from './change-list.tsx';
import { marksOf } from './flow-marks.ts';
import { CLOUD_VERSIONS } from './version-messages.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0, '@media (max-width: 900px)': { flexDirection: 'column' } },
  // Beside each other where both have room, else one above the other.
  sides: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, minWidth: 0, minHeight: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 'min(420px, 100%)',
    minWidth: 0,
    minHeight: '280px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { padding: tokens.spacingHorizontalS },
  canvas: { flexGrow: 1, minHeight: 0 },
  changes: {
    width: 'min(360px, 100%)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ShownVersion {
  readonly version: number;
  readonly file: FlowFile;
}

interface VersionViewProps {
  readonly shown: ShownVersion;
  /** The other version of a comparison. */
  readonly other: ShownVersion | undefined;
  readonly connectors: readonly ConnectorDescription[];
}

/** One version on the canvas, or two beside each other with what differs. */
export function VersionView({ shown, other, connectors }: VersionViewProps) {
  const styles = useStyles();
  const [older, newer] = other !== undefined && other.version > shown.version ? [shown, other] : [other, shown];
  const diff = useMemo(
    () => (older === undefined ? NO_DIFFERENCE : diffFlows(older.file.definition, newer.file.definition)),
    [older, newer],
  );
  const marks = useMemo(() => marksOf(diff), [diff]);
  const [seen, setSeen] = useState<{ readonly before?: Revealed; readonly after?: Revealed }>({});
  /** A card that is in both versions is shown on both canvases. */
  const show = (side: 'before' | 'after', card: CardId) => {
    const change = diff.cards.find((one) => one.kind === 'changed' && (side === 'after' ? one.card : one.before) === card);
    const both =
      change?.kind === 'changed' ? { before: { card: change.before, keepsFocus: true }, after: { card: change.card } } : undefined;
    setSeen(both ?? { [side]: { card } });
  };
  return (
    <div className={styles.view}>
      <div className={styles.sides}>
        {older !== undefined && (
          <Side shown={older} marks={marks.before} seen={seen.before} connectors={connectors} onOpen={(card) => show('before', card)} />
        )}
        <Side
          key={older?.version}
          shown={newer}
          marks={marks.after}
          seen={seen.after}
          connectors={connectors}
          onOpen={(card) => show('after', card)}
        />
      </div>
      {older !== undefined && (
        <div className={styles.changes}>
          <ChangeList diff={diff} onShow={show} />
        </div>
      )}
    </div>
  );
}

const NO_DIFFERENCE: FlowDiff = { cards: [], rest: [] };

interface SideProps {
  readonly shown: ShownVersion;
  readonly marks: ReadonlyMap<CardId, CardMark>;
  readonly seen: Revealed | undefined;
  readonly connectors: readonly ConnectorDescription[];
  readonly onOpen: (card: CardId) => void;
}

function Side({ shown, marks, seen, connectors, onOpen }: SideProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const { canvasOf } = useMessages(CLOUD_VERSIONS);
  return (
    <section className={styles.side} aria-label={canvasOf(shown.version)}>
      <Text weight="semibold" className={styles.title}>
        {messages.version(shown.version)}
      </Text>
      <div className={styles.canvas}>
        <ReadOnlyCanvas
          key={shown.version}
          definition={shown.file.definition}
          connectors={connectors}
          marks={marks}
          selected={seen?.card}
          revealed={seen}
          onOpen={onOpen}
        />
      </div>
    </section>
  );
}
