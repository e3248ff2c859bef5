import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { findUsages, summariseRow } from '@tandem/designer-core/desktop-flow';
import { useMemo } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { InfoDialog } from '../../parts/info-dialog.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { type Usage, usagesOf } from './usages.ts';
import { VARIABLES } from './variables-messages.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface UsagesDialogProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** The steps that use a variable; a press leads there. */
export function UsagesDialog({ name, onClose }: UsagesDialogProps) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const { document, dispatch } = useDesigner();
  const usages = useMemo(() => usagesOf(document, findUsages(document, name)), [document, name]);
  const go = ({ place }: Usage) => {
    dispatch({ kind: 'go-to', place });
    onClose();
  };
  return (
    <InfoDialog title={words.usagesTitle(name)} onClose={onClose}>
      <Text className={styles.quiet}>{usages.length === 0 ? words.noUsages : words.usageCount(usages.length)}</Text>
      <ul className={styles.list}>
        {usages.map((usage) => (
          <li key={`${usage.place.row} ${usage.place.subflow}`}>
            <Button appearance="subtle" className={styles.item} onClick={() => go(usage)}>
              <UsageWords usage={usage} />
            </Button>
          </li>
        ))}
      </ul>
    </InfoDialog>
  );
}

function UsageWords({ usage }: { readonly usage: Usage }) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const formats = useFormats();
  const { catalogue } = useDesigner();
  const { place, row, sets, reads, isUncertain } = usage;
  const { title, segments } = useMemo(() => summariseRow(row, catalogue.texts, catalogue.actions), [row, catalogue]);
  const uses = [
    ...(sets ? [words.usageUses.set] : []),
    ...(reads ? [words.usageUses.read] : []),
    ...(isUncertain ? [words.uncertain] : []),
  ];
  return (
    <span className={styles.words}>
      <Text weight="semibold">{title}</Text>
      <Text size={200}>{segments.map(({ text }) => text).join('')}</Text>
      <Text size={200} className={styles.quiet}>
        {words.usagePlace(place.subflow, place.row)} – {formats.list(uses)}
      </Text>
    </span>
  );
}
