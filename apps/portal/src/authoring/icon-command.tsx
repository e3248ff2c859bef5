import { ToolbarButton, Tooltip } from '@fluentui/react-components';

interface IconCommandProps {
  readonly icon: React.JSX.Element;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
}

/** A command of a designer's bar that is an icon alone; its word shows when it is pointed at. */
export function IconCommand({ icon, label, isDisabled, onClick }: IconCommandProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton icon={icon} disabledFocusable={isDisabled} onClick={onClick} />
    </Tooltip>
  );
}
