import { AriaLiveAnnouncer, makeStyles, tokens } from '@fluentui/react-components';
import { dynamicContentFor, type FlowContent, type FlowFile, parallelPlace } from '@tandem/designer-core/cloud-flow';
import { isDirty } from '@tandem/designer-core/history';
import type { JsonObject } from '@tandem/kernel';
import type { CloudFlowDetail, ConnectorDescription, FlowSource } from '@tandem/protocol';
import { useCallback, useMemo, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { ShortcutsDialog } from '../../authoring/shortcuts-dialog.tsx';
import { useUnsavedWork } from '../../authoring/unsaved-work.ts';
import { useKeptWork } from '../../authoring/use-kept-work.ts';
import { DropsConnectionsBar } from '../../cloud-flows/drops-connections-bar.tsx';
import { useLanguage, useMessages } from '../../i18n/language.tsx';
import { useShownCloudRun } from '../../runs/run-queries.ts';
import { CanvasServicesProvider } from '../canvas/canvas-context.ts';
import { FlowCanvas } from '../canvas/flow-canvas.tsx';
import { useFlowLayout } from '../canvas/use-flow-layout.ts';
import { errorsIn } from '../checker/check-flow.ts';
import { useFlowCheck, useProblems } from '../checker/use-problems.ts';
import { neededConnection } from '../connection/needed-connection.ts';
import { ExpressionPreview } from '../preview/expression-preview.tsx';
import { newDesignerState, reduceDesigner } from '../state/designer-state.ts';
import { BuildDialogs } from './build-dialogs.tsx';
import { CanvasMenu, type OpenMenu } from './canvas-menu.tsx';
import { CommandBar } from './command-bar.tsx';
import { DesignerProvider, type OpenDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';
import { Notices } from './notices.tsx';
import { PendingEdits, PendingEditsProvider } from './pending-edits.ts';
import { printContent } from './print-content.ts';
import { SHORTCUTS } from './shortcut-messages.ts';
import { SidePane } from './side-pane.tsx';
import { RunBar, TestDialog } from './test-panel.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useCanvasServices } from './use-canvas-services.ts';
import { useFlowFacts } from './use-flow-facts.ts';
import { useRunOnCards } from './use-run-on-cards.ts';
import { useSaving } from './use-saving.ts';
import { useShortcuts } from './use-shortcuts.ts';

const useStyles = makeStyles({
  designer: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  work: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  canvas: { flexGrow: 1, minWidth: 0 },
  pane: {
    width: 'min(440px, 100%)',
    flexShrink: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { position: 'absolute', inset: 0, zIndex: 5, width: '100%' },
  },
});

export interface DesignerProps {
  readonly file: FlowFile;
  readonly source: FlowSource;
  readonly flow: CloudFlowDetail;
  readonly connectors: readonly ConnectorDescription[];
  readonly isReadOnly: boolean;
  /** Reads the flow anew, dropping what is open. */
  readonly onReload: () => void;
}

/** The designer of one cloud flow: the canvas, the pane beside it, and the commands above. */
export function Designer(props: DesignerProps) {
  return (
    <AriaLiveAnnouncer>
      <OpenedDesigner {...props} />
    </AriaLiveAnnouncer>
  );
}

function OpenedDesigner(props: DesignerProps) {
  const styles = useStyles();
  const messages = useMessages(DESIGNER);
  const { file, source, connectors, isReadOnly } = props;
  const [state, dispatch] = useReducer(reduceDesigner, file, ({ definition, connectionReferences }) =>
    newDesignerState({ definition, connectionReferences }),
  );
  const { present } = state.history;
  const { definition } = present;
  const facts = useFlowFacts(definition, connectors);
  const connectionOf = useConnectionOf(state.connections, props.flow);
  const lacksConnection = useCallback(
    (json: JsonObject) => {
      const needed = neededConnection(json, connectors);
      return needed !== undefined && connectionOf(needed.key) === null;
    },
    [connectors, connectionOf],
  );
  const check = useFlowCheck({ facts, lacksConnection, limitProfile: props.flow.limitProfile });
  const problems = useProblems(definition, check);
  const errors = errorsIn(problems);
  const [testRunId, setTestRunId] = useState<string>();
  const [isTesting, setTesting] = useState(false);
  const [menu, setMenu] = useState<OpenMenu>();
  const [isHelping, setHelping] = useState(false);
  /** A place where only an action can go needs no menu. */
  const openMenu = (opened: OpenMenu) => {
    if (opened.kind === 'card' || parallelPlace(opened.place) !== undefined) setMenu(opened);
    else dispatch({ kind: 'show', panel: { kind: 'add-action', place: opened.place } });
  };
  const [building, setBuilding] = useState<Parameters<OpenDesigner['onCreateDesktopFlow']>>();
  const saving = useSaving(
    { file, source },
    {
      present,
      connections: state.connections,
      isDirty: isDirty(state.history),
      check,
      onSaved: (content) => dispatch({ kind: 'saved', content }),
    },
  );
  const [pending] = useState(() => new PendingEdits());
  /** Whoever saves or asks what is wrong means all that was typed, and is told what is still empty. */
  const settle = () =>
    flushSync(() => {
      pending.commit();
      dispatch({ kind: 'tried' });
    });
  const save = (publish: boolean) => {
    settle();
    return saving.save(publish);
  };
  const layout = useFlowLayout(definition, state.collapsed);
  const scopeOf = useScopes(definition, facts);
  const run = useShownCloudRun(testRunId);
  const onCards = useRunOnCards(definition, run.data);
  const designer: OpenDesigner = {
    flowId: source.flowId,
    state,
    definition,
    dispatch,
    edit: (edit, label, group) => dispatch({ kind: 'edit', edit, label, ...(group === undefined ? {} : { group }) }),
    facts,
    connectors,
    problems,
    isReadOnly,
    connectionOf,
    scopeOf,
    onCreateDesktopFlow: (card, field) => setBuilding([card, field]),
    run: onCards === undefined || testRunId === undefined ? undefined : { ...onCards, runId: testRunId },
  };
  const canvas = useCanvasServices(designer, { layout, run: onCards, onMenu: openMenu });
  const selected = useMemo(() => new Set(state.selection.cards), [state.selection]);
  const shortcuts = useMessages(SHORTCUTS);
  useShortcuts(designer, { onSave: () => void save(false), onHelp: () => setHelping(true) });
  useAnnouncements(state);
  useKeptWork({
    store: useUnsavedWork(source.flowId),
    version: saving.version,
    present,
    print: printContent,
    isDirty: isDirty(state.history),
  });
  const test = async () => {
    if ((await save(false)) !== undefined || !saving.isDirty()) setTesting(true);
  };
  const isPaneOpen = state.panel.kind !== 'none';
  return (
    <DesignerProvider value={designer}>
      <div className={styles.designer}>
        <CommandBar
          flowId={source.flowId}
          name={source.name}
          undoLabel={state.history.past.at(-1)?.label}
          redoLabel={state.history.undone.at(-1)?.label}
          isDirty={isDirty(state.history) || state.hasNewConnections}
          isSaving={saving.isSaving}
          isReadOnly={isReadOnly}
          errors={errors}
          warnings={problems.filter(({ severity }) => severity === 'warning').length}
          onUndo={() => dispatch({ kind: 'undo' })}
          onRedo={() => dispatch({ kind: 'redo' })}
          onSave={() => void save(false)}
          onPublish={() => void save(true)}
          onTest={() => void test()}
          onShow={(kind) => {
            settle();
            dispatch({ kind: 'show', panel: { kind } });
          }}
          onHelp={() => setHelping(true)}
        />
        {!isReadOnly && <DropsConnectionsBar flow={props.flow} />}
        <Notices saving={saving} onReload={props.onReload} />
        {testRunId !== undefined && <RunBar runId={testRunId} onAgain={() => void test()} onClose={() => setTestRunId(undefined)} />}
        <div className={styles.work}>
          {isPaneOpen && (
            <aside className={styles.pane} aria-label={messages.panel}>
              <PendingEditsProvider value={pending}>
                <SidePane />
              </PendingEditsProvider>
            </aside>
          )}
          <div className={styles.canvas}>
            <CanvasServicesProvider value={canvas}>
              <FlowCanvas
                layout={layout}
                selected={selected}
                revealed={state.revealed}
                onSelectCards={(cards) => dispatch({ kind: 'select', selection: { cards, anchor: cards[0] } })}
              />
            </CanvasServicesProvider>
          </div>
        </div>
      </div>
      {isTesting && (
        <TestDialog
          flow={props.flow}
          name={source.name}
          version={saving.version}
          definition={definition}
          onClose={() => setTesting(false)}
          onStarted={(runId) => {
            setTesting(false);
            setTestRunId(runId);
          }}
        />
      )}
      {menu !== undefined && <CanvasMenu menu={menu} onClose={() => setMenu(undefined)} />}
      {isHelping && <ShortcutsDialog words={shortcuts} onClose={() => setHelping(false)} />}
      {building !== undefined && <BuildDialogs card={building[0]} field={building[1]} onClose={() => setBuilding(undefined)} />}
    </DesignerProvider>
  );
}

function useScopes(definition: FlowContent['definition'], facts: ReturnType<typeof useFlowFacts>): OpenDesigner['scopeOf'] {
  const { language } = useLanguage();
  const { variables, currentItem } = useMessages(DESIGNER);
  return useCallback(
    (card) => ({
      content: dynamicContentFor(definition, card, { describe: facts.factsOf, language, words: { variables, currentItem } }),
      renderPreview: (expression) => <ExpressionPreview card={card} expression={expression} />,
    }),
    [definition, facts, language, variables, currentItem],
  );
}

/** The connection behind a reference: as it was chosen here, else as the flow has it. */
function useConnectionOf(
  chosen: Readonly<Record<string, string>>,
  { connectionReferences }: CloudFlowDetail,
): OpenDesigner['connectionOf'] {
  return useCallback(
    (key) => chosen[key] ?? connectionReferences.find((one) => one.key === key)?.connectionId ?? null,
    [chosen, connectionReferences],
  );
}
