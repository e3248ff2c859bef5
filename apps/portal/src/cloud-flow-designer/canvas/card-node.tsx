import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas, useIsSelected } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { CardButton } from './card-button.tsx';
import { CardMenuButton } from './card-menu-button.tsx';
import { useMarkClass } from './mark-styles.ts';

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
});

/** One step of the flow. It opens with a click or Enter, and is carried to a place with the mouse. */
export const CardNode = memo(function CardNode({ data }: NodeProps<CanvasNode & { type: 'card' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { viewOf, isReadOnly } = useCanvas();
  const { card, place, connections } = data;
  const view = viewOf(card);
  const isSelected = useIsSelected(card);
  const markClass = useMarkClass(view.mark);
  const isTrigger = card.startsWith('trigger:');
  const name = isTrigger ? messages.trigger(view.title) : messages.action(view.title);
  return (
    <div className={mergeClasses('nopan', styles.card, markClass, isSelected && styles.selected)}>
      <CardButton card={card} view={view} name={name} isSelected={isSelected} dropPlace={place} connections={connections} />
      {!isTrigger && !isReadOnly && <CardMenuButton card={card} title={view.title} />}
    </div>
  );
});
