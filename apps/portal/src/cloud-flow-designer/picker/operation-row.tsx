import { Badge, Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { BUILT_IN_COLOUR } from '../icons/built-in-colour.ts';
import { OperationIcon } from '../icons/operation-icon.tsx';
import type { OfferedOperation } from './operation-search.ts';
import { PICKER } from './picker-messages.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minWidth: 0 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
    minHeight: '48px',
    textAlign: 'left',
    border: 'none',
    font: 'inherit',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  family: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface OperationRowProps {
  readonly offered: OfferedOperation;
  readonly isFavourite: boolean;
  readonly onChoose: () => void;
  readonly onStar: () => void;
}

export function OperationRow({ offered, isFavourite, onChoose, onStar }: OperationRowProps) {
  const styles = useStyles();
  const messages = useMessages(PICKER);
  const { operation, connector, title, family, description } = offered;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.choice} title={description} onClick={onChoose} data-operation={operation.id}>
        <OperationIcon name={operation.icon} colour={connector?.colour ?? BUILT_IN_COLOUR} isLarge />
        <span className={styles.words}>
          <Text>{title}</Text>
          <span className={styles.family}>{family}</span>
        </span>
        {!operation.canRun && (
          <Tooltip content={messages.cannotRunHint} relationship="description">
            <Badge appearance="outline" color="warning">
              {messages.cannotRun}
            </Badge>
          </Tooltip>
        )}
      </button>
      <Button
        appearance="transparent"
        icon={isFavourite ? <StarFilled /> : <StarRegular />}
        aria-pressed={isFavourite}
        aria-label={isFavourite ? messages.unstar(title) : messages.star(title)}
        onClick={onStar}
      />
    </li>
  );
}
