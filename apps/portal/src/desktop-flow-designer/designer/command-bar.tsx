import { Button, makeStyles, Spinner, Text, Toolbar, ToolbarButton, ToolbarDivider, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, CodeTextRegular, KeyboardRegular, SaveRegular, SearchRegular } from '@fluentui/react-icons';
import { IconCommand } from '../../authoring/icon-command.tsx';
import { Presence } from '../../authoring/presence.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { Link } from '../../parts/link.tsx';
import { RunButtons } from '../debug/run-buttons.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { REGION } from './use-region-keys.ts';

/** From here on words give way to what they are about. */
const MEDIUM = '@media (max-width: 1199px)';

const useStyles = makeStyles({
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
  tools: { flexWrap: 'wrap' },
  save: { minWidth: 'auto', [MEDIUM]: { paddingInline: tokens.spacingHorizontalXS } },
  word: { [MEDIUM]: { display: 'none' } },
});

export interface CommandBarProps {
  readonly flowId: string;
  readonly name: string;
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly isReadOnly: boolean;
  readonly isTextView: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onPublish: () => void;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  readonly onToggleText: () => void;
}

/** Commands that can do nothing now keep the focus, which would be lost with a button that is switched off as it is pressed. */
export function CommandBar(props: CommandBarProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER);
  const { flowId, name, undoLabel, redoLabel, isDirty, isSaving, isReadOnly, isTextView } = props;
  return (
    <div className={styles.bar} {...REGION}>
      <BackLink to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: flowId }}>
        {words.back}
      </BackLink>
      <Link to="/desktop-flows/$desktopFlowId/versions" params={{ desktopFlowId: flowId }}>
        {words.versions}
      </Link>
      <Text as="h1" weight="semibold" size={400} className={styles.name} title={name}>
        {name}
      </Text>
      <Text size={200} role="status" className={styles.quiet}>
        {isSaving ? words.saving : isDirty ? words.dirty : words.clean}
      </Text>
      <Presence kind="desktop-flow" flowId={flowId} />
      <Toolbar aria-label={words.bar} size="small" className={styles.tools}>
        <RunButtons />
        <ToolbarDivider />
        <IconCommand
          icon={<ArrowUndoRegular />}
          label={undoLabel === undefined ? words.undo : words.undoWhat(undoLabel)}
          isDisabled={undoLabel === undefined || isReadOnly}
          onClick={props.onUndo}
        />
        <IconCommand
          icon={<ArrowRedoRegular />}
          label={redoLabel === undefined ? words.redo : words.redoWhat(redoLabel)}
          isDisabled={redoLabel === undefined || isReadOnly}
          onClick={props.onRedo}
        />
        <IconCommand icon={<SearchRegular />} label={words.find} isDisabled={isTextView} onClick={props.onFind} />
        <IconCommand
          icon={<CodeTextRegular />}
          label={isTextView ? words.steps : words.text}
          isDisabled={false}
          onClick={props.onToggleText}
        />
        <IconCommand icon={<KeyboardRegular />} label={words.keys} isDisabled={false} onClick={props.onHelp} />
        <Tooltip content={words.save} relationship="label">
          <ToolbarButton
            className={styles.save}
            icon={isSaving ? <Spinner size="tiny" /> : <SaveRegular />}
            disabledFocusable={isReadOnly || isSaving || !isDirty}
            onClick={props.onSave}
          >
            <span className={styles.word}>{words.save}</span>
          </ToolbarButton>
        </Tooltip>
      </Toolbar>
      <Button appearance="primary" disabledFocusable={isReadOnly || isSaving} onClick={props.onPublish}>
        {words.publish}
      </Button>
    </div>
  );
}
