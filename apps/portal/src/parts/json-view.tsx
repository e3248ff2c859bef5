import { Text } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { fromPlain, printJson } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { Labelled } from './labelled.tsx';
import { PARTS } from './messages.ts';
import { TextView } from './text-view.tsx';

const INDENT = 2;

interface JsonViewProps {
  readonly label: string;
  readonly value: unknown;
  readonly isSecured?: boolean;
}

/** A labelled value as indented JSON; text is shown as it is. */
export function JsonView({ label, value, isSecured = false }: JsonViewProps) {
  const text = useMessages(PARTS);
  if (isSecured) {
    return (
      <Labelled label={label}>
        <Text>
          <LockClosedRegular aria-hidden /> {text.secured}
        </Text>
      </Labelled>
    );
  }
  if (value === undefined) return null;
  return <TextView label={label} text={typeof value === 'string' ? value : printJson(fromPlain(value), INDENT)} />;
}
