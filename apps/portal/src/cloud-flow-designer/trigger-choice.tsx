import { Badge, Field, makeStyles, Radio, RadioGroup, SearchBox, Spinner, Text, tokens } from '@fluentui/react-components';
import { newOperation } from '@tandem/cloud-flow/operations';
import { type NewTrigger, nameFromTitle } from '@tandem/designer-core/cloud-flow';
import { useId, useMemo, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useConnectors, useOfferedOperations } from './catalogue/use-operations.ts';
import { CREATE_FLOW } from './create-flow-messages.ts';
import { type OfferedOperation, searchOperations } from './picker/operation-search.ts';
import { PICKER } from './picker/picker-messages.ts';

const useStyles = makeStyles({
  list: { maxHeight: '240px', overflowY: 'auto' },
  label: { display: 'flex', flexDirection: 'column' },
  badge: { marginLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TriggerChoiceProps {
  readonly onChoose: (trigger: NewTrigger) => void;
}

/** The triggers that start a flow by themselves, with a search over them. */
export function TriggerChoice({ onChoose }: TriggerChoiceProps) {
  const styles = useStyles();
  const text = useMessages(CREATE_FLOW);
  const pickerText = useMessages(PICKER);
  const headingId = useId();
  const connectors = useConnectors();
  const offered = useOfferedOperations('trigger', connectors.data ?? []);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const found = useMemo(() => searchOperations(offered.filter(startsByItself), search), [offered, search]);
  if (connectors.error !== null) return <ErrorBar error={connectors.error} retry={() => void connectors.refetch()} />;
  if (connectors.data === undefined) return <Spinner />;
  const choose = (id: string) => {
    const operation = offered.find((one) => one.operation.id === id);
    if (operation === undefined) return;
    setChosen(id);
    onChoose({ kind: 'automated', name: nameFromTitle(operation.title), json: newOperation(operation.operation) });
  };
  return (
    <>
      <Field label={text.trigger} required>
        <SearchBox id={headingId} placeholder={text.searchTriggers} value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text role="status" size={200} className={styles.quiet}>
        {text.triggers(found.length)}
      </Text>
      <RadioGroup className={styles.list} aria-labelledby={headingId} value={chosen} onChange={(_, { value }) => choose(value)}>
        {found.map(({ operation, title, family, description }) => (
          <Radio
            key={operation.id}
            value={operation.id}
            label={
              <span className={styles.label}>
                <Text weight="semibold">
                  {title}
                  {!operation.canRun && (
                    <Badge className={styles.badge} appearance="outline" color="warning">
                      {pickerText.cannotRun}
                    </Badge>
                  )}
                </Text>
                <Text size={200} className={styles.quiet}>
                  {[family, description].filter((part) => part !== '' && part !== title).join(' · ')}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </>
  );
}

/** Instant and scheduled flows have dialogs of their own. */
function startsByItself({ operation }: OfferedOperation): boolean {
  const type = String(newOperation(operation).get('type')).toLowerCase();
  const kind = String(newOperation(operation).get('kind')).toLowerCase();
  return type !== 'recurrence' && !(type === 'request' && kind !== 'http');
}
