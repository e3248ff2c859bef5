import { Checkbox, Field, MessageBar, MessageBarBody, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { FLOW_FILES } from './accepted-files.ts';
import type { FlowKind } from './flow-file.ts';
import { FlowListLine, UnreadableLine } from './flow-list-line.tsx';
import type { ListedLine } from './listed-line.ts';
import { FLOW_IMPORT } from './messages.ts';
import { SharedChoices } from './shared-choices.tsx';
import type { FlowList as List } from './use-flow-list.ts';
import type { FileFlows } from './use-opened-file.ts';

const KINDS = ['cloud', 'desktop'] as const;
/** Lines that are drawn without holding up the page. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FlowListProps {
  readonly file: FileFlows;
  readonly list: List;
  readonly onFile: (file: File) => void;
}

/** The flows of a file, to choose from, and what became of each. */
export function FlowList({ file, list, onFile }: FlowListProps) {
  const styles = useStyles();
  const words = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  const { lines, pending, isBusy } = list;
  useFileDrop((dropped) => !isBusy && onFile(dropped));
  const hasFaulty = lines.some(({ check, state }) => check?.kind === 'checked' && !check.found.ok && state.kind !== 'done');
  const pictures = file.desktop.reduce((sum, { leftOutPictures }) => sum + leftOutPictures, 0);
  const versions = pending.filter(({ to }) => to.kind === 'version').length;
  return (
    <>
      <div className={styles.head}>
        {!isBusy && <FileButton label={words.file.other} accept={FLOW_FILES} onFile={onFile} />}
        <Text>{words.found(file.fileName, file.cloud.length, file.desktop.length, file.unreadable.length)}</Text>
        {versions > 0 && <Text>{words.versions(versions)}</Text>}
        {pictures > 0 && <Text>{words.pictures(formats.number(pictures))}</Text>}
      </div>
      <Progress list={list} />
      {KINDS.map((kind) => (
        <FlowsOfKind key={kind} kind={kind} list={list} file={file} />
      ))}
      <SharedChoices list={list} />
      {hasFaulty && (
        <Field hint={words.draftsHint}>
          <Checkbox
            label={words.drafts}
            checked={list.keepsDrafts}
            disabled={isBusy}
            onChange={(_, { checked }) => list.keepDrafts(checked === true)}
          />
        </Field>
      )}
    </>
  );
}

interface FlowsOfKindProps {
  readonly kind: FlowKind;
  readonly list: List;
  readonly file: Pick<FileFlows, 'unreadable'>;
}

function FlowsOfKind({ kind, list, file }: FlowsOfKindProps) {
  const styles = useStyles();
  const words = useMessages(FLOW_IMPORT);
  const names = useNames(list.lines);
  const formats = useFormats();
  const [most, setMost] = useState(AT_ONCE);
  const lines = list.lines.filter(({ flow }) => flow.kind === kind);
  const unreadable = file.unreadable.filter((flow) => flow.kind === kind);
  if (lines.length + unreadable.length === 0) return null;
  const shown = lines.filter(({ state }, index) => index < most || state.kind === 'refused');
  return (
    <Labelled label={words[kind]}>
      {lines.length > 1 && <ChooseAll lines={lines} list={list} />}
      <ul aria-label={words[kind]} className={styles.list}>
        {shown.map((line) => (
          <FlowListLine key={line.flow.key} line={line} isBusy={list.isBusy} names={names} list={list} />
        ))}
        {[...unreadable.entries()].map(([index, flow]) => (
          <UnreadableLine key={index} flow={flow} />
        ))}
      </ul>
      <LoadMore
        label={words.more(formats.number(lines.length - shown.length))}
        hasMore={shown.length < lines.length}
        isLoading={false}
        load={() => setMost(most + AT_ONCE)}
      />
    </Labelled>
  );
}

/** Names of the flows by their ids in the file; the same map while the flows are the same. */
function useNames(lines: readonly ListedLine[]): ReadonlyMap<string, string> {
  const first = lines[0]?.flow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the flows of a list do not change; another list begins with another flow.
  return useMemo(
    () => new Map(lines.flatMap(({ flow: { workflowId, name } }) => (workflowId === undefined ? [] : [[workflowId, name] as const]))),
    [first],
  );
}

function ChooseAll({ lines, list: { choose, isBusy } }: { readonly lines: readonly ListedLine[]; readonly list: List }) {
  const words = useMessages(FLOW_IMPORT);
  const open = lines.filter(({ state }) => state.kind !== 'done');
  const chosen = open.filter(({ isChosen }) => isChosen).length;
  if (open.length === 0) return null;
  return (
    <Checkbox
      label={words.all}
      checked={chosen === open.length ? true : chosen === 0 ? false : 'mixed'}
      disabled={isBusy}
      onChange={(_, { checked }) =>
        choose(
          open.map(({ flow }) => flow),
          checked !== false,
        )
      }
    />
  );
}

/** It moves as flows are imported; sliding there would paint the whole dialog again and again. */
const STILL = { style: { transition: 'none' } };

function Progress({ list: { progress, lines } }: { readonly list: List }) {
  const words = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  return (
    <>
      {progress !== undefined && (
        <Field validationState="none" validationMessage={words.progress(formats.number(progress.done), formats.number(progress.of))}>
          <ProgressBar value={progress.done} max={progress.of} aria-label={words.progressLabel} bar={STILL} />
        </Field>
      )}
      <div aria-live="polite">{progress === undefined && <Outcome lines={lines} />}</div>
    </>
  );
}

/** What came of all together, in sight as soon as it is known. */
function Outcome({ lines }: { readonly lines: readonly ListedLine[] }) {
  const words = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  const done = lines.filter(({ state }) => state.kind === 'done').length;
  const refused = lines.filter(({ state }) => state.kind === 'refused').map(({ flow }) => flow.name);
  const untried = lines.filter(({ isChosen, state }) => isChosen && state.kind === 'open').length;
  if (done + refused.length === 0) return null;
  const said = [
    words.outcome(formats.number(done), formats.number(refused.length)),
    words.untried(formats.number(untried)),
    words.refused(refused.slice(0, SHOWN_NAMES).join(', ')),
  ];
  return (
    <Text ref={showAtOnce} block>
      {said.filter((sentence) => sentence !== '').join(' ')}
      {refused.length > SHOWN_NAMES && ' …'}
    </Text>
  );
}

const SHOWN_NAMES = 10;

function showAtOnce(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Flows of the file that cannot be read. */
export function Unreadable({ file: { unreadable } }: { readonly file: Pick<FileFlows, 'unreadable'> }) {
  const translate = useServerText();
  return [...unreadable.entries()].map(([index, { message }]) => (
    <MessageBar key={index} intent="warning" layout="multiline">
      <MessageBarBody>{translate(message)}</MessageBarBody>
    </MessageBar>
  ));
}
