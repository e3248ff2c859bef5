import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useCanvas } from './canvas-context.ts';
import type { CanvasNode } from './canvas-model.ts';

const useStyles = makeStyles({
  frame: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'grid', placeItems: 'center', height: '43px', color: tokens.colorNeutralForeground2 },
});

/** One branch of a condition or a switch. */
export const BranchNode = memo(function BranchNode({ data }: NodeProps<CanvasNode & { type: 'branch' }>) {
  const styles = useStyles();
  const { branchTitle } = useCanvas();
  return (
    <div className={styles.frame}>
      <Text className={styles.head} weight="semibold">
        {branchTitle(data.owner, data.branch)}
      </Text>
    </div>
  );
});
