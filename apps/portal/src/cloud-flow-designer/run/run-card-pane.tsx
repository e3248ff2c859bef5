import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { ActionRun } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { RUN_CANVAS } from './run-canvas-messages.ts';
import { RunDetails } from './run-details.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: 'min(400px, 100%)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

interface RunCardPaneProps {
  readonly runId: string;
  readonly card: CardId;
  readonly title: string;
  /** Undefined when the run did not get there. */
  readonly action: ActionRun | undefined;
  readonly onClose: () => void;
}

/** Status, inputs and outputs of one card in a run. */
export function RunCardPane({ runId, card, title, action, onClose }: RunCardPaneProps) {
  const styles = useStyles();
  const messages = useMessages(RUN_CANVAS);
  return (
    <aside className={styles.pane} aria-label={messages.pane}>
      <div className={styles.head}>
        <Text as="h3" size={500} weight="semibold">
          {title}
        </Text>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.close} onClick={onClose} />
      </div>
      <RunDetails runId={runId} card={card} action={action} />
    </aside>
  );
}
