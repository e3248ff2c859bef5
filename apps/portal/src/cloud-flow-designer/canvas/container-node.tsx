import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { CardFace } from './card-face.tsx';
import { CardMenu } from './card-menu.tsx';
import { carryCard } from './dragged-card.ts';

const useStyles = makeStyles({
  frame: {
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
  face: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
    alignItems: 'center',
    border: 'none',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A scope, a condition, a switch or a loop: the head is its card, the frame holds what is in it. */
export const ContainerNode = memo(function ContainerNode({ data }: NodeProps<CanvasNode & { type: 'container' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { viewOf, selected, isReadOnly, onOpen, onToggle } = useCanvas();
  const { card, isCollapsed } = data;
  const view = viewOf(card);
  return (
    <div className={mergeClasses(styles.frame, selected === card && styles.selected)}>
      <div className={mergeClasses('nopan', styles.head)}>
        <Button
          appearance="subtle"
          size="small"
          icon={isCollapsed ? <ChevronRightRegular /> : <ChevronDownRegular />}
          aria-expanded={!isCollapsed}
          aria-label={isCollapsed ? messages.expand(view.title) : messages.collapse(view.title)}
          onClick={() => onToggle(card)}
        />
        <button
          type="button"
          className={styles.face}
          data-card={card}
          aria-label={[messages.container(view.title), view.operation, view.fault?.message, view.run?.words].filter(Boolean).join(', ')}
          aria-pressed={selected === card}
          draggable={!isReadOnly}
          onDragStart={(event) => carryCard(event, card)}
          onClick={() => onOpen(card)}
        >
          <CardFace view={view} />
        </button>
        {!isReadOnly && <CardMenu card={card} title={view.title} />}
      </div>
    </div>
  );
});
