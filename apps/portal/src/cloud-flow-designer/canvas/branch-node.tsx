import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { actionCard, caseOf } from '@tandem/designer-core/cloud-flow';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';
import type { CanvasNode } from './canvas-model.ts';
import { branchTitle } from './connections.ts';
import { useDropTarget } from './dragged-card.ts';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  target: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  head: { display: 'grid', placeItems: 'center', height: '43px', color: tokens.colorNeutralForeground2 },
  button: {
    width: '100%',
    border: 'none',
    font: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
});

/** One branch of a condition or a switch; the head of a case opens its name and value. */
export const BranchNode = memo(function BranchNode({ data }: NodeProps<CanvasNode & { type: 'branch' }>) {
  const styles = useStyles();
  const { branches, openBranch } = useMessages(CANVAS);
  const { isReadOnly, onDrop, onOpenBranch } = useCanvas();
  const { owner, branch } = data;
  const { isTarget, handlers } = useDropTarget(isReadOnly ? undefined : { kind: 'last', level: { owner, branch } }, onDrop);
  const title = branchTitle(branch, branches);
  const opens = caseOf(branch) !== undefined || branch === 'default';
  return (
    <div className={mergeClasses(styles.frame, isTarget && styles.target)} {...handlers}>
      {opens ? (
        <button
          type="button"
          className={mergeClasses('nopan', styles.head, styles.button)}
          aria-label={openBranch(title)}
          data-branch={`${owner}>${branch}`}
          onClick={() => onOpenBranch(actionCard(owner), branch)}
        >
          <Text weight="semibold">{title}</Text>
        </button>
      ) : (
        <Text className={styles.head} weight="semibold">
          {title}
        </Text>
      )}
    </div>
  );
});
