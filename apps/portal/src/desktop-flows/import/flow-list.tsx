import { Checkbox, Field, MessageBar, MessageBarBody, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { useFileDrop } from '../../parts/use-file-drop.ts';
import { FLOW_FILES } from './accepted-files.ts';
import { FlowListLine } from './flow-list-line.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import type { FlowList as List } from './use-flow-list.ts';
import type { FileFlows } from './use-opened-file.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FlowListProps {
  readonly file: FileFlows;
  readonly list: List;
  readonly onFile: (file: File) => void;
}

/** The flows of a file that holds several, to choose from, and what became of each. */
export function FlowList({ file, list, onFile }: FlowListProps) {
  const styles = useStyles();
  const { list: words, file: fileWords } = useMessages(DESKTOP_FLOW_IMPORT);
  const formats = useFormats();
  const { lines, isBusy } = list;
  useFileDrop((dropped) => !isBusy && onFile(dropped));
  const hasFaulty = lines.some(({ check, state }) => check?.kind === 'checked' && !check.found.ok && state.kind !== 'done');
  const pictures = lines.reduce((sum, { flow }) => sum + flow.leftOutPictures, 0);
  return (
    <>
      <div className={styles.head}>
        {!isBusy && <FileButton label={fileWords.other} accept={FLOW_FILES} onFile={onFile} />}
        <Text>{words.found(file.fileName, formats.number(lines.length))}</Text>
        {pictures > 0 && <Text>{words.pictures(formats.number(pictures))}</Text>}
      </div>
      <Unreadable file={file} />
      <div>
        {lines.length > 1 && <ChooseAll list={list} />}
        <ul aria-label={words.label} className={styles.list}>
          {lines.map((line) => (
            <FlowListLine key={line.flow.id} line={line} list={list} />
          ))}
        </ul>
      </div>
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
      <Progress list={list} />
    </>
  );
}

function ChooseAll({ list: { lines, choose, isBusy } }: { readonly list: List }) {
  const { list: words } = useMessages(DESKTOP_FLOW_IMPORT);
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

function Progress({ list: { progress, lines } }: { readonly list: List }) {
  const { list: words } = useMessages(DESKTOP_FLOW_IMPORT);
  const formats = useFormats();
  const done = lines.filter(({ state }) => state.kind === 'done').length;
  const refused = lines.filter(({ state }) => state.kind === 'refused').length;
  const outcome = done + refused === 0 ? '' : words.outcome(formats.number(done), formats.number(refused));
  return (
    <div aria-live="polite">
      {progress === undefined ? (
        <Text>{outcome}</Text>
      ) : (
        <Field validationState="none" validationMessage={words.progress(formats.number(progress.done + 1), formats.number(progress.of))}>
          <ProgressBar value={progress.done} max={progress.of} aria-label={words.progressLabel} />
        </Field>
      )}
    </div>
  );
}

/** Flows that the file names without having them. */
export function Unreadable({ file: { unreadable } }: { readonly file: Pick<FileFlows, 'unreadable'> }) {
  const translate = useServerText();
  return unreadable.map(({ name, message }) => (
    <MessageBar key={name} intent="warning" layout="multiline">
      <MessageBarBody>{translate(message)}</MessageBarBody>
    </MessageBar>
  ));
}
