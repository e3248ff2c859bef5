import { Button, CounterBadge, makeStyles, Spinner, Text, Toolbar, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  BeakerRegular,
  BracesRegular,
  KeyboardRegular,
  SaveRegular,
  SearchRegular,
  StethoscopeRegular,
} from '@fluentui/react-icons';
import { IconCommand } from '../../authoring/icon-command.tsx';
import { Presence } from '../../authoring/presence.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { Link } from '../../parts/link.tsx';
import { DESIGNER } from './designer-messages.ts';

const useStyles = makeStyles({
  commands: { flexWrap: 'wrap' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '@media (max-width: 1100px)': { columnGap: tokens.spacingHorizontalS },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A long name gives way to the commands.
  name: { flexGrow: 1, flexBasis: 0, minWidth: '80px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  wordCommand: {
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 'auto',
    '@media (max-width: 1399px)': { paddingInline: tokens.spacingHorizontalXS },
  },
  word: { '@media (max-width: 1399px)': { display: 'none' } },
});

export interface CommandBarProps {
  readonly flowId: string;
  readonly name: string;
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly isReadOnly: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onPublish: () => void;
  readonly onTest: () => void;
  readonly onShow: (panel: 'checker' | 'search' | 'code') => void;
  readonly onHelp: () => void;
}

/** Commands that can do nothing now keep the focus, which would be lost with a button that is switched off as it is pressed. */
export function CommandBar(props: CommandBarProps) {
  const styles = useStyles();
  const messages = useMessages(DESIGNER);
  const { flowId, name, isDirty, isSaving, isReadOnly, errors, warnings } = props;
  const total = errors + warnings;
  return (
    <div className={styles.bar}>
      <BackLink to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId: flowId }}>
        {messages.back}
      </BackLink>
      <Link to="/cloud-flows/$cloudFlowId/versions" params={{ cloudFlowId: flowId }}>
        {messages.versions}
      </Link>
      <Text as="h1" weight="semibold" size={400} className={styles.name} title={name}>
        {name}
      </Text>
      <Presence kind="cloud-flow" flowId={flowId} />
      <Text size={200} role="status" className={styles.quiet}>
        {isSaving ? messages.saving : isDirty ? messages.dirty : messages.clean}
      </Text>
      <Toolbar aria-label={messages.bar} size="small" className={styles.commands}>
        <IconCommand
          icon={<ArrowUndoRegular />}
          label={props.undoLabel === undefined ? messages.undo : messages.undoWhat(props.undoLabel)}
          isDisabled={props.undoLabel === undefined || isReadOnly}
          onClick={props.onUndo}
        />
        <IconCommand
          icon={<ArrowRedoRegular />}
          label={props.redoLabel === undefined ? messages.redo : messages.redoWhat(props.redoLabel)}
          isDisabled={props.redoLabel === undefined || isReadOnly}
          onClick={props.onRedo}
        />
        <IconCommand icon={<SearchRegular />} label={messages.search} isDisabled={false} onClick={() => props.onShow('search')} />
        <IconCommand icon={<BracesRegular />} label={messages.code} isDisabled={false} onClick={() => props.onShow('code')} />
        <IconCommand icon={<KeyboardRegular />} label={messages.keys} isDisabled={false} onClick={props.onHelp} />
        <WordCommand
          icon={<StethoscopeRegular />}
          word={messages.checker}
          label={`${messages.checker}: ${messages.problems(errors, warnings)}`}
          isDisabled={false}
          onClick={() => props.onShow('checker')}
        >
          {total > 0 && <CounterBadge count={total} size="small" color={errors > 0 ? 'danger' : 'informative'} />}
        </WordCommand>
        <WordCommand
          icon={isSaving ? <Spinner size="tiny" /> : <SaveRegular />}
          word={messages.save}
          isDisabled={isReadOnly || isSaving || !isDirty}
          onClick={props.onSave}
        />
        <WordCommand icon={<BeakerRegular />} word={messages.test} isDisabled={isReadOnly || isSaving} onClick={props.onTest} />
      </Toolbar>
      <Button appearance="primary" disabledFocusable={isReadOnly || isSaving} onClick={props.onPublish}>
        {messages.publish}
      </Button>
    </div>
  );
}

interface WordCommandProps {
  readonly icon: React.JSX.Element;
  readonly word: string;
  /** What else there is to say beside the word. */
  readonly label?: string;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
  /** Shown after the word. */
  readonly children?: React.ReactNode;
}

/** A command whose word stands beside its icon where the bar has room for it. */
function WordCommand({ icon, word, label = word, isDisabled, onClick, children }: WordCommandProps) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton className={styles.wordCommand} icon={icon} disabledFocusable={isDisabled} onClick={onClick}>
        <span className={styles.word}>{word}</span>
        {children}
      </ToolbarButton>
    </Tooltip>
  );
}
