import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type Place, titleFromName } from '@tandem/designer-core/cloud-flow';
import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { carriedCard, carriesCard } from './dragged-card.ts';

const useStyles = makeStyles({
  add: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  target: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, transform: 'scale(1.4)' },
});

/** The `+` of a place: opens *Choose an action*, and takes cards that are dropped on it. */
export const AddNode = memo(function AddNode({ data }: NodeProps<CanvasNode & { type: 'add' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { isReadOnly, onAdd, onDrop } = useCanvas();
  const [isTarget, setTarget] = useState(false);
  const { place } = data;
  if (isReadOnly) return null;
  const label = labelOf(place, messages);
  return (
    <button
      type="button"
      className={mergeClasses('nopan', styles.add, isTarget && styles.target)}
      aria-label={label}
      title={label}
      onClick={() => onAdd(place)}
      onDragOver={(event) => {
        if (!carriesCard(event)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={(event) => {
        event.preventDefault();
        setTarget(false);
        const card = carriedCard(event);
        if (card !== undefined) onDrop(card, place);
      }}
    >
      <AddRegular />
    </button>
  );
});

interface AddWords {
  readonly addFirst: string;
  readonly addHere: string;
  readonly addParallel: string;
  readonly addAfter: (title: string) => string;
  readonly addBefore: (title: string) => string;
  readonly addBetween: (from: string, to: string) => string;
}

function labelOf(place: Place, words: AddWords): string {
  switch (place.kind) {
    case 'first':
      return words.addFirst;
    case 'last':
      return words.addHere;
    case 'after':
      return words.addAfter(titleFromName(place.action));
    case 'before':
      return words.addBefore(titleFromName(place.action));
    case 'between':
      return words.addBetween(titleFromName(place.from), titleFromName(place.to));
    case 'parallel':
      return words.addParallel;
  }
}
