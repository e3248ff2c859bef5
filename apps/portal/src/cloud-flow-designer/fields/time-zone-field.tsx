import { useMemo } from 'react';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-services.ts';
import { timeZoneChoices } from './time-zones.ts';

export function TimeZoneField(props: FieldProps) {
  const choices = useMemo(() => timeZoneChoices(new Date().getFullYear()), []);
  return <ChoiceField {...props} choices={choices} />;
}
