import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ON_ERROR } from './on-error-messages.ts';

interface OrderButtonsProps {
  /** What is moved or removed. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves an item of a list up or down, and takes it away. */
export function OrderButtons({ what, isFirst, isLast, onMove, onRemove }: OrderButtonsProps) {
  const words = useMessages(ON_ERROR);
  return (
    <>
      <IconButton label={words.up(what)} icon={<ArrowUpRegular />} isDisabled={isFirst} onClick={() => onMove(-1)} />
      <IconButton label={words.down(what)} icon={<ArrowDownRegular />} isDisabled={isLast} onClick={() => onMove(1)} />
      <IconButton label={words.remove(what)} icon={<DeleteRegular />} isDisabled={false} onClick={onRemove} />
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, isDisabled, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} disabledFocusable={isDisabled} onClick={onClick} />
    </Tooltip>
  );
}
