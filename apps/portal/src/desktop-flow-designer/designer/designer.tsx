import { makeStyles, tokens } from '@fluentui/react-components';
import { hasErrors } from '@tandem/designer-core/desktop-flow';
import type { FlowSource, StepPlace } from '@tandem/protocol';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { ShortcutsDialog } from '../../authoring/shortcuts-dialog.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { isUnderWay } from '../debug/debug-state.ts';
import { RunBar } from '../debug/run-bar.tsx';
import { useDebug } from '../debug/use-debug.ts';
import { useRun } from '../debug/use-run.ts';
import { useRunFrom } from '../debug/use-run-from.ts';
import { useWithMachine } from '../debug/use-with-machine.ts';
import { DesignOnMachineDialog } from '../link/design-on-machine-dialog.tsx';
import { useLink } from '../link/use-link.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { DesignerProvider, type OpenDesigner } from '../state/designer-context.ts';
import { newDesignerState, reduceDesigner } from '../state/designer-state.ts';
import { CommandBar } from './command-bar.tsx';
import { DesignerDialogs } from './designer-dialogs.tsx';
import { Layout } from './layout.tsx';
import { Notices } from './notices.tsx';
import { DESKTOP_SHORTCUTS } from './shortcut-messages.ts';
import { useAutosave } from './use-autosave.ts';
import { useDraft } from './use-draft.ts';
import { useOpenDesigner } from './use-open-designer.ts';
import { REACHED, useRegionKeys } from './use-region-keys.ts';
import { type Shortcuts, useShortcuts } from './use-shortcuts.ts';

const useStyles = makeStyles({
  designer: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    [`& [data-region] [${REACHED}]:focus`]: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface DesignerProps {
  readonly source: FlowSource;
  readonly catalogue: DesktopCatalogue;
  readonly mayEdit: boolean;
  /** The link that the page was opened with. */
  readonly linkId: string | undefined;
  readonly place: StepPlace | undefined;
  /** Reads the flow anew, dropping what is open. */
  readonly onReload: () => void;
}

/** The designer of one desktop flow: commands above, actions, steps and panes below. */
export function Designer({ source, catalogue, mayEdit, linkId, place, onReload }: DesignerProps) {
  const { flowId } = source;
  const [state, dispatch] = useReducer(reduceDesigner, undefined, () => newDesignerState(source.text, place));
  /** What the machine is asked for. */
  const [asking, setAsking] = useState<'design' | 'run'>();
  const [isTextView, setTextView] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const debug = useDebug(linkId);
  const askMachine = useCallback(() => setAsking('design'), []);
  const askToRun = useCallback(() => setAsking('run'), []);
  const { withMachine, forget } = useWithMachine({ linkId, debug, askMachine: askToRun });
  const { designer, isDirty, setPanes } = useOpenDesigner({ flowId, state, dispatch, catalogue, debug, mayEdit, askMachine, withMachine });
  const { link, bind, release } = useLink(flowId, linkId);
  const onSaved = useCallback((text: string) => dispatch({ kind: 'saved', text }), []);
  const notify = useNotify();
  const words = useMessages(DESKTOP_DESIGNER);
  const shortcuts = useMessages(DESKTOP_SHORTCUTS);
  const draft = useDraft({ source, history: state.history, onSaved });
  const save = (publish: boolean) => {
    // The server would refuse it with the same faults; here they lead to their rows.
    if (publish && hasErrors(designer.problems)) {
      designer.showPane('errors');
      notify.warning(words.errorsBlockPublish);
    } else void draft.send({ history: state.history, publish });
  };
  useAutosave({ history: state.history, isActive: mayEdit && isDirty && draft.conflict === undefined, send: draft.send });
  useBreakpoints(designer);
  return (
    <DesignerProvider value={designer}>
      <Opened
        designer={designer}
        commands={{ save: () => save(false), find: () => setFinding(true), help: () => setHelping(true) }}
        bar={
          <CommandBar
            flowId={flowId}
            name={source.name}
            undoLabel={state.history.done.at(-1)?.label}
            redoLabel={state.history.undone.at(-1)?.label}
            isDirty={isDirty}
            isSaving={draft.isSaving}
            isReadOnly={designer.isReadOnly}
            isTextView={isTextView}
            onUndo={() => dispatch({ kind: 'undo' })}
            onRedo={() => dispatch({ kind: 'redo' })}
            onSave={() => save(false)}
            onPublish={() => save(true)}
            onFind={() => setFinding(true)}
            onHelp={() => setHelping(true)}
            onToggleText={() => setTextView(!isTextView)}
          />
        }
      >
        <RunBar link={link} onDisconnect={release} />
        <Notices draft={draft} mayEdit={mayEdit} onReload={onReload} />
        <Layout isTextView={isTextView} isFinding={isFinding} onFindClosed={() => setFinding(false)} onPanes={setPanes} />
      </Opened>
      <DesignerDialogs />
      {isHelping && <ShortcutsDialog words={shortcuts} onClose={() => setHelping(false)} />}
      {asking !== undefined && (
        <DesignOnMachineDialog
          desktopFlowId={flowId}
          isToRun={asking === 'run'}
          onLinked={(opened) => {
            setAsking(undefined);
            bind(opened);
          }}
          onClose={() => {
            setAsking(undefined);
            forget();
          }}
        />
      )}
    </DesignerProvider>
  );
}

interface OpenedProps {
  readonly designer: OpenDesigner;
  readonly commands: Pick<Shortcuts, 'save' | 'find' | 'help'>;
  readonly bar: React.JSX.Element;
  readonly children: React.ReactNode;
}

/** The keys of the designer, where its controls are at hand. */
function Opened({ designer, commands, bar, children }: OpenedProps) {
  const styles = useStyles();
  const run = useRun();
  const runFrom = useRunFrom();
  const { dispatch, debug, isReadOnly, withMachine } = designer;
  const phase = debug.state.run.kind;
  useRegionKeys();
  useShortcuts({
    ...commands,
    undo: () => !isReadOnly && dispatch({ kind: 'undo' }),
    redo: () => !isReadOnly && dispatch({ kind: 'redo' }),
    run: () => withMachine(() => (phase === 'paused' ? run.resume() : phase === 'idle' && run.start())),
    runFrom,
    step: () => withMachine(() => (phase === 'paused' ? run.step() : phase === 'idle' && run.start({ isStepping: true }))),
    stepOver: () => phase === 'paused' && run.stepOver(),
    stepOut: () => phase === 'paused' && run.stepOut(),
    pause: () => phase === 'running' && run.pause(),
    stop: () => phase !== 'idle' && run.stop(),
  });
  return (
    <div className={styles.designer}>
      {bar}
      {children}
    </div>
  );
}

/** A run that is under way learns of breakpoints that are set or taken. */
function useBreakpoints({ state, debug }: OpenDesigner): void {
  const { breakpoints } = state;
  const { send } = debug;
  const isRunning = isUnderWay(debug.state.run);
  useEffect(() => {
    if (isRunning) send({ kind: 'breakpoints', breakpoints: [...breakpoints] });
  }, [breakpoints, isRunning, send]);
}
