import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { type DragEvent, memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { CardFace } from './card-face.tsx';
import { CardMenu } from './card-menu.tsx';
import { carryCard } from './dragged-card.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ':hover': { boxShadow: tokens.shadow8 },
  },
  selected: { border: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8 },
  face: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** One step of the flow. It opens with a click or Enter, and is carried to a `+` with the mouse. */
export const CardNode = memo(function CardNode({ data }: NodeProps<CanvasNode & { type: 'card' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { viewOf, selected, isReadOnly, onOpen } = useCanvas();
  const { card } = data;
  const view = viewOf(card);
  const isTrigger = card.startsWith('trigger:');
  const isSelected = selected === card;
  const name = isTrigger ? messages.trigger(view.title) : messages.action(view.title);
  return (
    <div className={mergeClasses('nopan', styles.card, isSelected && styles.selected)}>
      <button
        type="button"
        className={styles.face}
        data-card={card}
        aria-label={[name, view.operation, view.fault?.message, view.run?.words].filter(Boolean).join(', ')}
        aria-pressed={isSelected}
        draggable={!isTrigger && !isReadOnly}
        onDragStart={(event: DragEvent) => carryCard(event, card)}
        onClick={() => onOpen(card)}
      >
        <CardFace view={view} />
      </button>
      {!isTrigger && !isReadOnly && <CardMenu card={card} title={view.title} />}
    </div>
  );
});
