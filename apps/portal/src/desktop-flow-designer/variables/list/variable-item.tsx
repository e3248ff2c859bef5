import { Badge, Button, makeStyles, Text, Tooltip, TreeItem, TreeItemLayout, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, EyeOffRegular, MoreHorizontalRegular, PinFilled } from '@fluentui/react-icons';
import { memo, type RefObject, useEffect } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { LiveValue } from '../live/live-value.tsx';
import { TypeIcon } from '../types/type-icon.tsx';
import { useTypeText } from '../types/type-text.ts';
import { VARIABLES } from '../variables-messages.ts';
import { focusItem } from './focus-item.ts';
import type { VariableEntry } from './variable-entries.ts';

const useStyles = makeStyles({
  item: { cursor: 'default' },
  layout: { minHeight: '36px', paddingBlock: tokens.spacingVerticalXXS },
  main: { minWidth: 0, flexGrow: 1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  type: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  marks: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground3 },
  mark: { display: 'inline-flex' },
});

/** A point of the page, where a menu opens. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

export interface VariableHandlers {
  /** The first thing that one wants of a variable: its value, else its declaration, else its usages. */
  readonly onOpen: (entry: VariableEntry) => void;
  readonly onMenu: (entry: VariableEntry, at: MenuPoint) => void;
  /** Undefined while the flow may not be changed. */
  readonly onMakeOutput: ((entry: VariableEntry) => void) | undefined;
  /** The variable that gets the focus as soon as it stands among inputs and outputs. */
  readonly movedTo: RefObject<string | undefined>;
}

interface VariableItemProps extends VariableHandlers {
  readonly entry: VariableEntry;
}

/** A variable of the pane. A double click or Enter opens it; a single click only selects. */
export const VariableItem = memo(function VariableItem({ entry, onOpen, onMenu, onMakeOutput, movedTo }: VariableItemProps) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const { info, view, type } = entry;
  const { name } = info;
  useEffect(() => {
    if (info.kind === 'flow' || movedTo.current !== name) return;
    movedTo.current = undefined;
    focusItem(name);
  }, [info.kind, name, movedTo]);
  return (
    <TreeItem
      itemType="leaf"
      value={name}
      className={styles.item}
      data-variable={name}
      {...(info.declaration === undefined ? {} : { title: info.declaration.description })}
      onDoubleClick={() => onOpen(entry)}
      onClick={({ detail }) => {
        // Keys and assistive technology make clicks without a pointer.
        if (detail === 0) onOpen(entry);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(entry, pointOf(event.currentTarget, event));
      }}
    >
      <TreeItemLayout
        className={styles.layout}
        main={{ className: styles.main }}
        iconBefore={<TypeIcon name={type} />}
        aside={<Marks entry={entry} />}
        actions={
          <>
            {info.kind === 'flow' && onMakeOutput !== undefined && (
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowExportRegular />}
                aria-label={words.makesOutput(name)}
                title={words.makesOutput(name)}
                onClick={(event) => {
                  event.stopPropagation();
                  onMakeOutput(entry);
                }}
                onDoubleClick={(event) => event.stopPropagation()}
              />
            )}
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={words.menu(name)}
              aria-haspopup="menu"
              onClick={(event) => {
                event.stopPropagation();
                onMenu(entry, pointOf(event.currentTarget));
              }}
              onDoubleClick={(event) => event.stopPropagation()}
            />
          </>
        }
      >
        <span className={styles.words}>
          <Text className={styles.name}>{name}</Text>
          <TypeLine entry={entry} />
          {view !== undefined && <LiveValue view={view} name={name} path={WHOLE} label={name} />}
        </span>
      </TreeItemLayout>
    </TreeItem>
  );
});

const WHOLE: readonly (string | number)[] = [];

function TypeLine({ entry }: { readonly entry: VariableEntry }) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const typeText = useTypeText();
  const { kind, name, declaration } = entry.info;
  const parts = [
    typeText(entry.type),
    ...(declaration?.isOptional === true ? [words.optional] : []),
    ...(declaration === undefined || declaration.name === name ? [] : [declaration.name]),
  ];
  return (
    <Text size={200} className={styles.type}>
      {kind !== 'flow' && (
        <Badge size="small" appearance="tint" color={kind === 'input' ? 'brand' : 'success'}>
          {kind === 'input' ? words.input : words.output}
        </Badge>
      )}{' '}
      {parts.join(' · ')}
    </Text>
  );
}

function Marks({ entry }: { readonly entry: VariableEntry }) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  if (!entry.isPinned && !entry.isSensitive) return null;
  return (
    <span className={styles.marks}>
      {entry.isSensitive && (
        <Tooltip content={words.sensitive} relationship="label">
          <span role="img" className={styles.mark}>
            <EyeOffRegular />
          </span>
        </Tooltip>
      )}
      {entry.isPinned && (
        <Tooltip content={words.pinned} relationship="label">
          <span role="img" className={styles.mark}>
            <PinFilled />
          </span>
        </Tooltip>
      )}
    </span>
  );
}

/** Where the pointer is, or below the element when a key asked. */
function pointOf(element: HTMLElement, pointer?: { readonly clientX: number; readonly clientY: number }): MenuPoint {
  if (pointer !== undefined && (pointer.clientX > 0 || pointer.clientY > 0)) return { x: pointer.clientX, y: pointer.clientY };
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
