import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type LevelAddress, type Place, titleFromName } from '@tandem/designer-core/cloud-flow';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { type BranchWords, branchTitle } from './connections.ts';
import { useDropTarget } from './dragged-card.ts';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    placeItems: 'center',
    width: '100%',
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    // As wide as a card while one is carried, around the same middle.
    ':global([data-carries-card])': {
      width: '236px',
      height: '36px',
      marginLeft: '-106px',
      marginTop: '-6px',
      outline: `1px dashed ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  target: {
    ':global([data-carries-card])': { backgroundColor: tokens.colorBrandBackground2, outline: `2px solid ${tokens.colorBrandStroke1}` },
  },
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
});

/** The `+` of a place: offers what can be put there, and takes cards that are dropped on it. */
export const AddNode = memo(function AddNode({ data }: NodeProps<CanvasNode & { type: 'add' }>) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { onAdd, onDrop } = useCanvas();
  const { place } = data;
  const { isTarget, handlers } = useDropTarget(place, onDrop);
  const label = labelOf(place, messages);
  return (
    <div className={mergeClasses('nopan', styles.zone, isTarget && styles.target)} {...handlers}>
      <button type="button" className={styles.add} aria-label={label} title={label} onClick={(event) => onAdd(place, event.currentTarget)}>
        <AddRegular />
      </button>
    </div>
  );
});

/** Tells the places of empty containers and branches from each other; undefined at the root. */
function inside({ owner, branch }: LevelAddress, words: AddWords): string | undefined {
  if (owner === undefined) return undefined;
  const title = titleFromName(owner);
  return words.addIn(branch === 'actions' ? title : words.branchOf(branchTitle(branch, words.branches), title));
}

interface AddWords {
  readonly branches: BranchWords;
  readonly branchOf: (branch: string, owner: string) => string;
  readonly addIn: (where: string) => string;
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
      return inside(place.level, words) ?? words.addFirst;
    case 'last':
      return inside(place.level, words) ?? words.addHere;
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
