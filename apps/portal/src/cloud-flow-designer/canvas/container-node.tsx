import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, TabAddRegular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas, useIsSelected } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { CardButton } from './card-button.tsx';
import { CardMenuButton } from './card-menu-button.tsx';
import { LoopRoundPicker } from './loop-round-picker.tsx';
import { useMarkClass } from './mark-styles.ts';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  selected: { border: `2px solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    height: '43px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A scope, a condition, a switch or a loop: the head is its card, the frame holds what is in it. */
export const ContainerNode = memo(function ContainerNode({ data }: NodeProps<CanvasNode & { type: 'container' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { viewOf, roundsOf, isReadOnly, isSwitch, onToggle, onAddCase } = useCanvas();
  const { card, isCollapsed, place, connections } = data;
  const view = viewOf(card);
  const isSelected = useIsSelected(card);
  const markClass = useMarkClass(view.mark);
  const rounds = roundsOf(card);
  return (
    <div className={mergeClasses(styles.frame, markClass, isSelected && styles.selected)}>
      <div className={mergeClasses('nopan', styles.head)}>
        <Button
          appearance="subtle"
          size="small"
          icon={isCollapsed ? <ChevronRightRegular /> : <ChevronDownRegular />}
          aria-expanded={!isCollapsed}
          aria-label={isCollapsed ? messages.expand(view.title) : messages.collapse(view.title)}
          onClick={() => onToggle(card)}
        />
        <CardButton
          card={card}
          view={view}
          name={view.title}
          detail={messages.container}
          isSelected={isSelected}
          dropPlace={place}
          connections={connections}
        />
        {!isReadOnly && isSwitch(card) && (
          <Tooltip content={messages.addCase(view.title)} relationship="label">
            <Button appearance="subtle" size="small" icon={<TabAddRegular />} onClick={() => onAddCase(card)} />
          </Tooltip>
        )}
        {!isReadOnly && <CardMenuButton card={card} title={view.title} />}
      </div>
      {rounds !== undefined && !isCollapsed && <LoopRoundPicker title={view.title} rounds={rounds} />}
    </div>
  );
});
