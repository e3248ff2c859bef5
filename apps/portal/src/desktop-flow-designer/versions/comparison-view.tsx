import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { type DesktopFlowDocument, diffFlows, type SubflowDiff } from '@tandem/designer-core/desktop-flow';
import { useMemo, useState } from 'react';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { useMessages } from '../../i18n/language.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { countChanges, foldSame, linesOfDiff } from './compared-lines.ts';
import { ComparedList } from './compared-list.tsx';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';
import { InterfaceChanges } from './interface-changes.tsx';
import { SubflowPicker } from './subflow-picker.tsx';
import { useHasRoom } from './use-has-room.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heads: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** One side of a comparison. */
export interface ComparedVersion {
  readonly version: number;
  readonly document: DesktopFlowDocument;
}

interface ComparisonViewProps {
  readonly older: ComparedVersion;
  readonly newer: ComparedVersion;
  readonly catalogue: DesktopCatalogue;
}

/** What differs between two versions, step by step in each subflow, and in what the flow takes and gives. */
export function ComparisonView({ older, newer, catalogue }: ComparisonViewProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const words = useMessages(DESKTOP_VERSIONS);
  const isWide = useHasRoom();
  const diff = useMemo(() => diffFlows(older.document, newer.document), [older, newer]);
  const [chosen, setChosen] = useState<string>();
  const [showsSame, setShowsSame] = useState(false);
  const subflow = shownSubflow(diff.subflows, chosen);
  const lines = useMemo(() => linesOfDiff(subflow?.rows ?? []), [subflow]);
  const changes = diff.variables.length + diff.subflows.reduce((sum, { rows }) => sum + countChanges(rows), 0);
  const isOtherText = changes === 0 && older.document.text !== newer.document.text;
  return (
    <section className={styles.view} aria-label={messages.differences}>
      <div className={styles.bar}>
        <Text role="status" weight="semibold">
          {isOtherText ? words.otherText : messages.changes(changes)}
        </Text>
        <Switch label={words.showSame} checked={showsSame} onChange={(_, { checked }) => setShowsSame(checked)} />
      </div>
      <InterfaceChanges variables={diff.variables} />
      {subflow !== undefined && (
        <>
          <SubflowPicker
            subflows={diff.subflows.map(({ name, kind, rows }) => ({
              name,
              label: [words.changed(name, countChanges(rows)), words.subflowKinds[kind]].join(' ').trim(),
            }))}
            shown={subflow.name}
            onShow={setChosen}
          />
          {isWide && (
            <div className={styles.heads}>
              <Text weight="semibold" className={styles.head}>
                {messages.version(older.version)}
              </Text>
              <Text weight="semibold" className={styles.head}>
                {messages.version(newer.version)}
              </Text>
            </div>
          )}
          <ComparedList
            key={`${subflow.name} ${showsSame}`}
            label={words.stepsOf(subflow.name)}
            lines={showsSame ? lines : foldSame(lines)}
            isSideBySide={isWide}
            catalogue={catalogue}
          />
        </>
      )}
    </section>
  );
}

/** The one that was chosen, else the first in which something differs. */
function shownSubflow(subflows: readonly SubflowDiff[], chosen: string | undefined): SubflowDiff | undefined {
  return subflows.find(({ name }) => name === chosen) ?? subflows.find(({ kind }) => kind !== 'same') ?? subflows[0];
}
