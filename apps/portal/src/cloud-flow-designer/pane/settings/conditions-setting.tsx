import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { readSettings } from '@tandem/designer-core/cloud-flow';
import { TemplateField } from '../../../editors/template/template-field.tsx';
import { useMessages } from '../../../i18n/language.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Expressions that must all be true before a trigger starts a run. */
export function ConditionsSetting({ card, scope, isReadOnly, onChange }: SettingProps) {
  const styles = useStyles();
  const messages = useMessages(SETTINGS);
  const { triggerConditions: expressions } = readSettings(card);
  const set = (value: readonly string[]) => onChange({ setting: 'trigger-conditions', value });
  return (
    <Field label={messages.conditions} hint={messages.conditionsHint}>
      <div className={styles.list}>
        {expressions.map((expression, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no identity but its place
          <div key={index} className={styles.row}>
            <TemplateField
              label={messages.condition(index + 1)}
              template={expression}
              onChange={(text) => set(expressions.map((other, at) => (at === index ? text : other)))}
              scope={scope}
              isReadOnly={isReadOnly}
              keepsType
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              disabled={isReadOnly}
              aria-label={messages.removeCondition(index + 1)}
              onClick={() => set(expressions.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        {!isReadOnly && (
          <Button icon={<AddRegular />} onClick={() => set([...expressions, ''])}>
            {messages.addCondition}
          </Button>
        )}
      </div>
    </Field>
  );
}
