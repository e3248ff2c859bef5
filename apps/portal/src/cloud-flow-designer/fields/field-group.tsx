import { InfoLabel, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FieldDescription } from '@tandem/protocol';
import { type ReactNode, useId } from 'react';
import { useLocalText } from '../../i18n/language.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface FieldGroupProps {
  readonly field: FieldDescription;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** A labelled field that consists of several controls. */
export function FieldGroup({ field, fault, children }: FieldGroupProps) {
  const styles = useStyles();
  const say = useLocalText();
  const labelId = useId();
  const label = say(field.label);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot hold the button of the help
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <InfoLabel id={labelId} required={field.isRequired} {...(field.help === undefined ? {} : { info: say(field.help) })}>
        {label}
      </InfoLabel>
      {children}
      {fault !== undefined && (
        <Text size={200} className={styles.fault}>
          {fault}
        </Text>
      )}
    </div>
  );
}
