import { Combobox, Field, Option } from '@fluentui/react-components';
import type { JsonValue } from '@tandem/kernel';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { type FoundTimeZone, findTimeZones, type TimeZoneChoice, timeZoneChoices } from './time-zones.ts';
import { textOfValue } from './value-text.ts';

/** Typing finds zones by city, by Windows name and by the distance from UTC. A text that names none stays in the flow, whose checker tells it. */
export function TimeZoneField({ field, value, onChange, fault }: FieldProps) {
  const { isReadOnly } = useFieldServices();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const choices = useMemo(() => timeZoneChoices(new Date().getFullYear()), []);
  const [typed, setTyped] = useState<string>();
  const found = findTimeZones(choices, typed ?? '');
  const choose = (zone: string | undefined) => {
    setTyped(undefined);
    onChange(zone);
  };
  const leave = () => typed !== undefined && choose(zoneOf(typed.trim(), found));
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = found;
    if (event.key !== 'Enter' || typed === undefined || first === undefined || hasActiveOption(event.currentTarget)) return;
    event.preventDefault();
    choose(first.value);
  };
  const isUnknown = typed !== undefined && found.length === 0;
  const shownFault = isUnknown ? messages.noTimeZone : fault;
  return (
    <Field
      label={say(field.label)}
      required={field.isRequired}
      hint={field.help === undefined ? messages.timeZoneHint : say(field.help)}
      {...(shownFault === undefined ? {} : { validationMessage: shownFault })}
    >
      <Combobox
        value={typed ?? labelOf(value, choices)}
        selectedOptions={typeof value === 'string' ? [value] : []}
        disabled={isReadOnly}
        freeform
        placeholder={messages.choose}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
        onKeyDown={takeFirst}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && choose(optionValue)}
      >
        {found.map(({ value: zone, label }) => (
          <Option key={zone} value={zone} text={label}>
            {label}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** A zone by its IANA name, which imports may have, is shown by that. */
function labelOf(value: JsonValue | undefined, choices: readonly TimeZoneChoice[]): string {
  return choices.find((choice) => choice.value === value)?.label ?? textOfValue(value);
}

/** What a text that is left means: nothing, the one zone that it names, or itself, such as the IANA name `Europe/Berlin`. */
function zoneOf(text: string, found: readonly FoundTimeZone[]): string | undefined {
  if (text === '') return undefined;
  const [zone] = found.length === 1 ? found : found.filter(({ value }) => value.toLowerCase() === text.toLowerCase());
  return zone?.value ?? text;
}

function hasActiveOption(input: HTMLInputElement): boolean {
  return (input.getAttribute('aria-activedescendant') ?? '') !== '';
}
