import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CardId, Place } from '@tandem/designer-core/cloud-flow';
import type { MouseEvent } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { type CardView, useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import { CardFace } from './card-face.tsx';
import { type Connection, connectionWords } from './connections.ts';
import { carryCard, putCardDown, useDropTarget } from './dragged-card.ts';

const useStyles = makeStyles({
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
  target: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
});

interface CardButtonProps extends CardName {
  readonly card: CardId;
  readonly view: CardView;
  readonly isSelected: boolean;
  /** Where a card goes that is dropped on this one. */
  readonly dropPlace: Place | undefined;
  /** What leads to it. */
  readonly connections: readonly Connection[];
}

/** The part of a card that opens it, selects it, carries it, and takes others. */
export function CardButton({ card, view, name, detail, isSelected, dropPlace, connections }: CardButtonProps) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { isReadOnly, onOpen, onSelect, onMenu, onDrop } = useCanvas();
  const { isTarget, handlers } = useDropTarget(isReadOnly ? undefined : dropPlace, onDrop);
  const canMove = !isReadOnly && card.startsWith('action:');
  const click = (event: MouseEvent) => {
    if (event.shiftKey) onSelect(card, 'range');
    else if (event.ctrlKey || event.metaKey) onSelect(card, 'toggle');
    else onOpen(card);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.face, isTarget && styles.target)}
      data-card={card}
      aria-label={[
        labelOf(view, { name, detail }, messages),
        ...connections.map((connection) => connectionWords(connection, messages)),
      ].join(', ')}
      aria-pressed={isSelected}
      draggable={canMove}
      onDragStart={(event) => carryCard(event, card)}
      onDragEnd={putCardDown}
      onClick={click}
      onContextMenu={(event) => {
        if (isReadOnly) return;
        event.preventDefault();
        onMenu(card, { x: event.clientX, y: event.clientY });
      }}
      {...handlers}
    >
      <CardFace view={view} />
    </button>
  );
}

interface CardName {
  readonly name: string;
  /** Further words about the card, after what its operation is called. */
  readonly detail?: string | undefined;
}

interface LabelWords {
  readonly marks: Readonly<Record<NonNullable<CardView['mark']>, string>>;
  readonly staticResult: string;
  readonly note: (text: string) => string;
}

/** First what the card shows, in its order. */
function labelOf({ operation, fault, run, mark, note, hasStaticResult }: CardView, { name, detail }: CardName, words: LabelWords): string {
  const parts = [
    name,
    ...(run === undefined ? [operation] : [`${run.words} ${run.duration}`, operation]),
    detail,
    fault?.message,
    mark === undefined ? undefined : words.marks[mark],
    hasStaticResult ? words.staticResult : undefined,
    note === undefined ? undefined : words.note(note),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
