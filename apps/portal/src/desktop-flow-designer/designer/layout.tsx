import { Button, CounterBadge, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import {
  PanelLeftContractRegular,
  PanelLeftExpandRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ActionsPane } from '../actions-pane/actions-pane.tsx';
import { LogPane } from '../debug/log-pane.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { countOf, ProblemsPane } from '../problems/problems-pane.tsx';
import { useDesigner } from '../state/designer-context.ts';
import type { BottomPane, Panes } from '../state/panes.ts';
import { TextView } from '../text-view/text-view.tsx';
import { Workspace } from '../workspace/workspace.tsx';
import { SidePane } from './side-pane.tsx';
import { REGION } from './use-region-keys.ts';

/** The steps keep at least as much room as either pane. */
const MEDIUM = '@media (min-width: 901px) and (max-width: 1199px)';
const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  work: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  actions: {
    width: '280px',
    flexShrink: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [MEDIUM]: { width: '220px' },
    [NARROW]: { position: 'absolute', insetBlock: 0, left: 0, zIndex: 4, width: 'min(280px, 90%)', boxShadow: tokens.shadow16 },
  },
  centre: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  steps: { flexGrow: 1, minHeight: 0 },
  bottom: {
    height: '220px',
    flexShrink: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: { flexGrow: 1, minHeight: 0, overflow: 'hidden' },
  tabs: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  counted: { columnGap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
});

interface LayoutProps {
  /** The whole flow as text instead of steps. */
  readonly isTextView: boolean;
  readonly isFinding: boolean;
  readonly onFindClosed: () => void;
  readonly onPanes: (panes: Panes) => void;
}

/** The panes around the steps. */
export function Layout({ isTextView, isFinding, onFindClosed, onPanes }: LayoutProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER);
  const { panes } = useDesigner();
  return (
    <div className={styles.work}>
      {panes.isActionsOpen && !isTextView && (
        <aside className={styles.actions} aria-label={words.panes.actions} {...REGION}>
          <ActionsPane />
        </aside>
      )}
      <div className={styles.centre}>
        {isFinding && !isTextView && <FindBar onClose={onFindClosed} />}
        {isTextView ? (
          <div className={styles.steps} {...REGION}>
            <TextView />
          </div>
        ) : (
          <div className={styles.steps}>
            <Workspace />
          </div>
        )}
        <BottomTabs onPanes={onPanes} />
        {panes.bottom !== undefined && (
          <section className={styles.bottom} aria-label={words.panes[panes.bottom]} {...REGION}>
            <div className={styles.content}>{panes.bottom === 'errors' ? <ProblemsPane showsLines={isTextView} /> : <LogPane />}</div>
          </section>
        )}
      </div>
      {panes.side !== undefined && <SidePane shown={panes.side} onShow={(side) => onPanes({ ...panes, side })} />}
    </div>
  );
}

/** The panes below the steps, and the switch of the one beside them. */
function BottomTabs({ onPanes }: Pick<LayoutProps, 'onPanes'>) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER);
  const { panes, problems, debug } = useDesigner();
  const [errors, warnings] = [countOf(problems, 'error'), countOf(problems, 'warning')];
  const toggle = (pane: BottomPane) => onPanes({ ...panes, bottom: panes.bottom === pane ? undefined : pane });
  return (
    <div className={styles.tabs}>
      <Tooltip content={words.panes.actions} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={panes.isActionsOpen}
          icon={panes.isActionsOpen ? <PanelLeftContractRegular /> : <PanelLeftExpandRegular />}
          onClick={() => onPanes({ ...panes, isActionsOpen: !panes.isActionsOpen })}
        />
      </Tooltip>
      <CountedButton label={words.panes.errors} isOpen={panes.bottom === 'errors'} onClick={() => toggle('errors')}>
        {errors + warnings > 0 && <CounterBadge size="small" count={errors + warnings} color={errors > 0 ? 'danger' : 'informative'} />}
      </CountedButton>
      <CountedButton label={words.panes.log} isOpen={panes.bottom === 'log'} onClick={() => toggle('log')}>
        {debug.state.log.length > 0 && (
          <CounterBadge size="small" count={debug.state.log.length} color="informative" overflowCount={9999} />
        )}
      </CountedButton>
      <span className={styles.grow} />
      <Tooltip content={words.panes.side} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={panes.side !== undefined}
          icon={panes.side === undefined ? <PanelRightExpandRegular /> : <PanelRightContractRegular />}
          onClick={() => onPanes({ ...panes, side: panes.side === undefined ? 'variables' : undefined })}
        />
      </Tooltip>
    </div>
  );
}

interface CountedButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
  /** The count, where there is one. */
  readonly children: ReactNode;
}

function CountedButton({ label, isOpen, onClick, children }: CountedButtonProps) {
  const styles = useStyles();
  return (
    <Button size="small" appearance="subtle" className={styles.counted} aria-expanded={isOpen} onClick={onClick}>
      {label}
      {children}
    </Button>
  );
}
