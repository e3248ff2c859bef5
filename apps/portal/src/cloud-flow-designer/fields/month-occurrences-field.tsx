import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { type MonthOccurrence, OCCURRENCES, printMonthOccurrences, readMonthOccurrences, WEEK_DAYS } from './month-occurrences.ts';
import { SCHEDULE } from './schedule-messages.ts';
import { TemplateValueField } from './template-value-field.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  choice: { flexGrow: 1, flexBasis: 0, minWidth: 0, '& > select': { minWidth: 0 } },
});

/** Days such as the second Friday of each month. */
export function MonthOccurrencesField(props: FieldProps) {
  const { field, value, onChange, fault } = props;
  const messages = useMessages(SCHEDULE);
  const { isReadOnly } = useFieldServices();
  const rows = readMonthOccurrences(value);
  if (rows === undefined) return <TemplateValueField {...props} kind="json" />;
  const set = (next: readonly MonthOccurrence[]) => onChange(printMonthOccurrences(next));
  return (
    <FieldGroup field={field} fault={fault}>
      {rows.map((row, index) => (
        <OccurrenceRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
          key={index}
          row={row}
          onChange={(next) => set(rows.map((other, at) => (at === index ? next : other)))}
          onRemove={() => set(rows.filter((_, at) => at !== index))}
        />
      ))}
      {!isReadOnly && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={() => set([...rows, { day: 'Monday', occurrence: 1 }])}>
          {messages.addOccurrence}
        </Button>
      )}
    </FieldGroup>
  );
}

interface OccurrenceRowProps {
  readonly row: MonthOccurrence;
  readonly onChange: (row: MonthOccurrence) => void;
  readonly onRemove: () => void;
}

function OccurrenceRow({ row, onChange, onRemove }: OccurrenceRowProps) {
  const styles = useStyles();
  const messages = useMessages(SCHEDULE);
  const { isReadOnly } = useFieldServices();
  const { day, occurrence } = row;
  return (
    <div className={styles.row}>
      <Select
        className={styles.choice}
        aria-label={messages.which}
        value={String(occurrence)}
        disabled={isReadOnly}
        onChange={(_, { value }) => onChange({ ...row, occurrence: OCCURRENCES.find((one) => String(one) === value) ?? occurrence })}
      >
        {OCCURRENCES.map((one) => (
          <option key={one} value={String(one)}>
            {messages.occurrences[one]}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={messages.day}
        value={day}
        disabled={isReadOnly}
        onChange={(_, { value }) => onChange({ ...row, day: WEEK_DAYS.find((one) => one === value) ?? day })}
      >
        {WEEK_DAYS.map((one) => (
          <option key={one} value={one}>
            {messages.days[one]}
          </option>
        ))}
      </Select>
      {!isReadOnly && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={messages.remove(`${messages.occurrences[occurrence]} ${messages.days[day]}`)}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
