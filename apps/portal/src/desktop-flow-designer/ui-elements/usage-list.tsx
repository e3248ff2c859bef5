import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { StepPlace } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { UI_ELEMENTS } from './ui-element-messages.ts';
import type { Usage } from './usages.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
  item: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

interface UsageListProps {
  readonly usages: readonly Usage[];
  readonly onGoTo: (place: StepPlace) => void;
}

/** The steps that refer to something; a press leads there. */
export function UsageList({ usages, onGoTo }: UsageListProps) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  return (
    <div>
      <Text block>{words.used(usages.length)}</Text>
      <ul className={styles.list}>
        {usages.map(({ place, title }) => (
          <li key={`${place.subflow} ${place.row}`}>
            <Button appearance="subtle" size="small" className={styles.item} icon={<ArrowRightRegular />} onClick={() => onGoTo(place)}>
              {words.goTo(place.subflow, place.row, title)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
