import { Checkbox, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { TandemError } from '@tandem/kernel';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Diagnostics } from '../../parts/diagnostics.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { PARTS } from '../../parts/messages.ts';
import type { Imported } from './import-listed-flow.ts';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import type { FoundInScript } from './use-flow-checks.ts';
import type { FlowList, ListedLine } from './use-flow-list.ts';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  about: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: '36px',
    paddingBlockEnd: tokens.spacingVerticalXS,
    '@media (max-width: 480px)': { paddingInlineStart: tokens.spacingHorizontalS },
  },
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorStatusSuccessForeground1 },
  faults: { cursor: 'pointer' },
  // The longest name in the list must not widen the line.
  becomes: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface FlowListLineProps {
  readonly line: ListedLine;
  readonly list: Pick<FlowList, 'choose' | 'takeOtherId' | 'isBusy'>;
}

/** One flow of a file: whether it is taken, what is in it, what it becomes, and what came of it. */
export function FlowListLine({ line, list }: FlowListLineProps) {
  const styles = useStyles();
  const { flow, check, isChosen, state } = line;
  const isDone = state.kind === 'done';
  return (
    <li className={styles.line}>
      <Checkbox
        label={<Text weight="semibold">{flow.name}</Text>}
        checked={isChosen}
        disabled={list.isBusy || isDone}
        onChange={(_, { checked }) => list.choose([flow], checked === true)}
      />
      <div className={styles.about}>
        <Found check={check} script={flow.script} />
        {!isDone && <Becomes line={line} list={list} />}
        <Outcome state={state} />
      </div>
    </li>
  );
}

function Found({ check, script }: Pick<ListedLine, 'check'> & { readonly script: string }) {
  const words = useMessages(PARTS);
  if (check === undefined) return <Spinner size="tiny" label={words.checking} labelPosition="after" style={{ alignSelf: 'flex-start' }} />;
  if (check.kind === 'failed') return <ErrorBar error={check.error} />;
  return <InScript found={check.found} script={script} />;
}

function InScript({ found, script }: { readonly found: FoundInScript; readonly script: string }) {
  const styles = useStyles();
  const { list: words } = useMessages(DESKTOP_FLOW_IMPORT);
  const formats = useFormats();
  const { statementCount, unsupportedActions, diagnostics } = found;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Text size={200}>{words.actions(statementCount, formats.number(statementCount))}</Text>
      {unsupportedActions.length > 0 && (
        <Text size={200}>{words.unsupported(unsupportedActions.length, unsupportedActions.join(', '))}</Text>
      )}
      {diagnostics.length > 0 && (
        <details>
          <summary className={styles.faults}>{words.faults(errors, diagnostics.length - errors)}</summary>
          <Diagnostics diagnostics={diagnostics} text={script} />
        </details>
      )}
    </>
  );
}

function Becomes({ line: { flow, taken, wantsOtherId, isChosen, state }, list }: FlowListLineProps) {
  const styles = useStyles();
  const { list: words, as, asVersionOf } = useMessages(DESKTOP_FLOW_IMPORT);
  const isReserved = state.kind === 'refused' && state.error instanceof TandemError && state.error.code === 'DesktopFlowIdReserved';
  if (taken === undefined && !isReserved && !wantsOtherId) return null;
  return (
    <Field className={styles.becomes} {...(wantsOtherId ? { hint: words.otherIdHint } : {})}>
      <Select
        aria-label={words.asOf(as, flow.name)}
        value={wantsOtherId ? 'other' : 'same'}
        disabled={list.isBusy || !isChosen}
        onChange={(_, { value }) => list.takeOtherId(flow, value === 'other')}
      >
        <option value="same">{taken === undefined ? words.sameId : asVersionOf(taken.name)}</option>
        <option value="other">{words.otherId}</option>
      </Select>
    </Field>
  );
}

function Outcome({ state }: Pick<ListedLine, 'state'>) {
  const styles = useStyles();
  const { list: words, busy } = useMessages(DESKTOP_FLOW_IMPORT);
  if (state.kind === 'importing') return <Spinner size="tiny" label={busy} labelPosition="after" style={{ alignSelf: 'flex-start' }} />;
  if (state.kind === 'refused') return <ErrorBar error={state.error} />;
  if (state.kind === 'open') return null;
  return (
    <span className={styles.done}>
      <CheckmarkCircleRegular aria-hidden />
      {outcomeOf(state.imported, words)}
    </span>
  );
}

type Words = (typeof DESKTOP_FLOW_IMPORT)['en']['list'];

function outcomeOf(imported: Imported, words: Words): string {
  if (imported.kind === 'unchanged') return words.unchanged(imported.name);
  if (imported.kind === 'version') {
    return imported.isDraft ? words.draftVersion(imported.version, imported.name) : words.version(imported.version, imported.name);
  }
  return imported.isDraft ? words.importedDraft : words.imported;
}
