import { Checkbox, Field, MessageBar, MessageBarBody, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { TandemError } from '@tandem/kernel';
import { memo } from 'react';
import { CLOUD_FLOWS } from '../cloud-flows/messages.ts';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { Diagnostics } from '../parts/diagnostics.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { PARTS } from '../parts/messages.ts';
import type { UnreadableFoundFlow } from './flow-file.ts';
import type { Imported } from './import-listed-flow.ts';
import { type Destination, keyOfDestination } from './listed-flows.ts';
import { type ListedLine, madeOf } from './listed-line.ts';
import { FLOW_IMPORT } from './messages.ts';
import type { FoundInFlow } from './use-flow-checks.ts';
import type { FlowList } from './use-flow-list.ts';

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
  errors: { color: tokens.colorStatusDangerForeground1 },
  // The longest name in the list must not widen the line.
  becomes: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface FlowListLineProps {
  readonly line: ListedLine;
  readonly isBusy: boolean;
  /** Names of the flows of the file by their ids there. */
  readonly names: ReadonlyMap<string, string>;
  readonly list: Pick<FlowList, 'choose' | 'send'>;
}

/** One flow of a file: whether it is taken, what is in it, what it becomes, and what came of it. Of hundreds, only a changed one is drawn. */
export const FlowListLine = memo(Line, isSame);

function isSame(former: FlowListLineProps, next: FlowListLineProps): boolean {
  const [one, other] = [former.line, next.line];
  return (
    former.isBusy === next.isBusy &&
    former.names === next.names &&
    one.flow === other.flow &&
    one.check === other.check &&
    one.isChosen === other.isChosen &&
    one.state === other.state &&
    one.missing.join('\n') === other.missing.join('\n') &&
    keyOfDestination(one.to) === keyOfDestination(other.to) &&
    one.destinations.map(keyOfDestination).join() === other.destinations.map(keyOfDestination).join()
  );
}

function Line({ line, isBusy, names, list }: FlowListLineProps) {
  const styles = useStyles();
  const { flow, check, isChosen, state } = line;
  const isDone = state.kind === 'done';
  return (
    <li className={styles.line}>
      <Checkbox
        label={<Text weight="semibold">{flow.name}</Text>}
        checked={isChosen}
        disabled={isBusy || isDone}
        onChange={(_, { checked }) => list.choose([flow], checked === true)}
      />
      <div className={styles.about}>
        <Found check={check} text={flow.kind === 'cloud' ? flow.definition : flow.script} />
        <Calls line={line} names={names} />
        {madeOf(state) === undefined && <Becomes line={line} isBusy={isBusy} list={list} />}
        <Outcome state={state} check={check} />
      </div>
    </li>
  );
}

/** A flow of a file that cannot be taken. */
export function UnreadableLine({ flow: { name, message } }: { readonly flow: UnreadableFoundFlow }) {
  const styles = useStyles();
  const translate = useServerText();
  return (
    <li className={styles.line}>
      <Checkbox label={<Text weight="semibold">{name}</Text>} checked={false} disabled />
      <div className={styles.about}>
        <Text size={200} className={styles.errors}>
          {translate(message)}
        </Text>
      </div>
    </li>
  );
}

function Found({ check, text }: Pick<ListedLine, 'check'> & { readonly text: string }) {
  const words = useMessages(PARTS);
  if (check === undefined) return <Text size={200}>{words.checking}</Text>;
  if (check.kind === 'failed') return <ErrorBar error={check.error} />;
  return <InFlow found={check.found} text={text} />;
}

function InFlow({ found, text }: { readonly found: FoundInFlow; readonly text: string }) {
  const styles = useStyles();
  const words = useMessages(FLOW_IMPORT);
  const { diagnostics } = found;
  const unsupported = unsupportedIn(found);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Size found={found} isFaultless={errors === 0} />
      {unsupported.length > 0 && <Text size={200}>{words.unsupported(unsupported.length, unsupported.join(', '))}</Text>}
      {diagnostics.length > 0 && (
        <details>
          <summary className={errors > 0 ? mergeClasses(styles.faults, styles.errors) : styles.faults}>
            {words.faults(errors, diagnostics.length - errors)}
          </summary>
          <Diagnostics diagnostics={diagnostics} text={text} />
        </details>
      )}
    </>
  );
}

function Size({ found, isFaultless }: { readonly found: FoundInFlow; readonly isFaultless: boolean }) {
  const words = useMessages(FLOW_IMPORT);
  const { kinds } = useMessages(CLOUD_FLOWS);
  const formats = useFormats();
  if (found.kind === 'cloud' && found.preview === null) return null;
  const count = found.kind === 'cloud' ? (found.preview?.actionCount ?? 0) : found.statementCount;
  const kind = found.kind === 'cloud' && found.preview?.triggerName ? `${kinds[found.preview.triggerKind]} · ` : '';
  return (
    <Text size={200}>
      {kind}
      {words.actions(count, formats.number(count))}
      {isFaultless && ` · ${words.noErrors}`}
    </Text>
  );
}

function unsupportedIn(found: FoundInFlow): readonly string[] {
  if (found.kind === 'desktop') return found.unsupportedActions;
  return [...new Set(found.preview?.unsupportedActions.map(({ operation }) => operation))];
}

/** The flows of the same file that a cloud flow calls. */
function Calls({ line: { flow, missing }, names }: Pick<FlowListLineProps, 'line' | 'names'>) {
  const words = useMessages(FLOW_IMPORT);
  const called = flow.kind === 'cloud' ? flow.calls.flatMap((id) => names.get(id) ?? []) : [];
  return (
    <>
      {called.length > 0 && <Text size={200}>{words.calls(called.join(', '))}</Text>}
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.missing(missing.length, missing.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Becomes({ line, isBusy, list }: Pick<FlowListLineProps, 'line' | 'isBusy' | 'list'>) {
  const styles = useStyles();
  const words = useMessages(FLOW_IMPORT);
  const { flow, destinations, to, isChosen, state } = line;
  const isReserved = state.kind === 'refused' && state.error instanceof TandemError && state.error.code === 'DesktopFlowIdReserved';
  const isThere = destinations.some(({ kind }) => kind === 'version');
  if (!isThere && !isReserved && to.kind !== 'other') return null;
  const sayOf = (destination: Destination) => {
    if (destination.kind === 'version') return words.asVersionOf(destination.of.name);
    if (destination.kind === 'other') return words.otherId;
    return flow.kind === 'cloud' ? words.newFlow : words.sameId;
  };
  return (
    <Field className={styles.becomes} {...hintOf(line, words)}>
      <Select
        aria-label={words.asOf(flow.name)}
        value={keyOfDestination(to)}
        disabled={isBusy || !isChosen}
        onChange={(_, { value }) => list.send(flow, value)}
      >
        {destinations.map((destination) => (
          <option key={keyOfDestination(destination)} value={keyOfDestination(destination)}>
            {sayOf(destination)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type Words = (typeof FLOW_IMPORT)['en'];

function hintOf({ to, destinations }: ListedLine, words: Words): { readonly hint?: string } {
  if (to.kind === 'other') return { hint: words.otherIdHint };
  if (to.kind === 'version') return { hint: words.versionHint };
  return destinations.some(({ kind }) => kind === 'version') ? { hint: words.sameName } : {};
}

function Outcome({ state, check }: Pick<ListedLine, 'state' | 'check'>) {
  const styles = useStyles();
  const words = useMessages(FLOW_IMPORT);
  if (state.kind === 'importing') return <Text size={200}>{words.busy}</Text>;
  if (state.kind === 'refused')
    return <ErrorBar error={state.error} fix={isForFaults(state.error, check) ? words.refusedFix : undefined} />;
  if (state.kind === 'open') return null;
  return (
    <span className={styles.done}>
      <CheckmarkCircleRegular aria-hidden />
      {outcomeOf(state.imported, words)}
    </span>
  );
}

/** Whether it was refused for the faults that the check of the list found. */
function isForFaults(error: unknown, check: ListedLine['check']): boolean {
  const isFaulty = check?.kind === 'checked' && !check.found.ok;
  return isFaulty && error instanceof TandemError && (error.code === 'InvalidCloudFlow' || error.code === 'InvalidDesktopFlow');
}

function outcomeOf(imported: Imported, words: Words): string {
  if (imported.kind === 'unchanged') return words.unchanged(imported.name);
  if (imported.kind === 'led') return imported.isDraft ? words.ledDraft(imported.version) : words.led(imported.version);
  if (imported.kind === 'version') {
    return imported.isDraft ? words.draftVersion(imported.version, imported.name) : words.version(imported.version, imported.name);
  }
  return imported.isDraft ? words.importedDraft : words.imported;
}
