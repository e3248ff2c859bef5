import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { readSettings } from '@tandem/designer-core/cloud-flow';
import { valueAt } from '@tandem/kernel';
import type { OperationSetting } from '@tandem/protocol';
import type { ReactNode } from 'react';
import { TemplateField } from '../../../editors/template/template-field.tsx';
import { useMessages } from '../../../i18n/language.tsx';
import { textOfValue, valueOfText } from '../../fields/value-text.ts';
import { ConcurrencySetting } from './concurrency-setting.tsx';
import { ConditionsSetting } from './conditions-setting.tsx';
import { DurationField } from './duration-field.tsx';
import { RetrySetting } from './retry-setting.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';
import { SwitchSetting } from './switch-setting.tsx';
import { WholeNumberField } from './whole-number-field.tsx';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** limits-and-config: items that pagination may gather. */
const MAX_PAGINATED_ITEMS = 100_000;

/** The settings of a card by group, as far as its description allows them. `runAfter` is shown where that setting belongs. */
export function SettingsTab({ runAfter, ...props }: SettingProps & { readonly runAfter?: ReactNode }) {
  const styles = useStyles();
  const messages = useMessages(SETTINGS);
  const { settings } = props.operation;
  if (settings.length === 0) return <Text>{messages.none}</Text>;
  const groups = GROUPS.map(({ title, members }) => ({ title, members: members.filter((member) => settings.includes(member)) }));
  return (
    <div className={styles.tab}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ title, members }) => (
          <section key={title} className={styles.group} aria-label={messages[title]}>
            <Text as="h2" weight="semibold" size={400}>
              {messages[title]}
            </Text>
            {members.map((member) => (
              <Setting key={member} {...props} setting={member} />
            ))}
          </section>
        ))}
      {settings.includes('run-after') && runAfter !== undefined && (
        <section className={styles.group} aria-label={messages.runAfter}>
          <Text as="h2" weight="semibold" size={400}>
            {messages.runAfter}
          </Text>
          {runAfter}
        </section>
      )}
    </div>
  );
}

type GroupTitle = 'general' | 'trigger' | 'networking' | 'security' | 'tracking';

const GROUPS: readonly { readonly title: GroupTitle; readonly members: readonly OperationSetting[] }[] = [
  { title: 'general', members: ['timeout', 'concurrency'] },
  { title: 'trigger', members: ['trigger-conditions', 'split-on'] },
  { title: 'networking', members: ['asynchronous-pattern', 'retry-policy', 'pagination'] },
  { title: 'security', members: ['secure-inputs', 'secure-outputs'] },
  { title: 'tracking', members: ['tracked-properties'] },
];

/** `run-after` and `static-result` have places of their own. */
function Setting({ setting, ...props }: SettingProps & { readonly setting: OperationSetting }) {
  const messages = useMessages(SETTINGS);
  const { card, isReadOnly, onChange } = props;
  const settings = readSettings(card);
  switch (setting) {
    case 'timeout':
      return (
        <DurationField
          label={messages.timeout}
          hint={messages.timeoutHint}
          value={settings.timeout ?? ''}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange({ setting, value })}
        />
      );
    case 'retry-policy':
      return <RetrySetting {...props} />;
    case 'asynchronous-pattern':
      return (
        <SwitchSetting
          label={messages.asynchronous}
          hint={messages.asynchronousHint}
          isOn={settings.isAsynchronous}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange({ setting, value })}
        />
      );
    case 'concurrency':
      return <ConcurrencySetting {...props} />;
    case 'secure-inputs':
    case 'secure-outputs':
      return (
        <SwitchSetting
          label={setting === 'secure-inputs' ? messages.secureInputs : messages.secureOutputs}
          hint={messages.secureHint}
          isOn={setting === 'secure-inputs' ? settings.hasSecureInputs : settings.hasSecureOutputs}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange({ setting, value })}
        />
      );
    case 'trigger-conditions':
      return <ConditionsSetting {...props} />;
    case 'tracked-properties':
      return <TemplateSetting {...props} path={['trackedProperties']} label={messages.tracked} hint={messages.trackedHint} isMultiline />;
    case 'split-on':
      return <TemplateSetting {...props} path={['splitOn']} label={messages.splitOn} hint={messages.splitOnHint} />;
    case 'pagination':
      return <PaginationSetting {...props} />;
    case 'run-after':
    case 'static-result':
      return null;
  }
}

interface TemplateSettingProps extends SettingProps {
  readonly path: readonly string[];
  readonly label: string;
  readonly hint: string;
  readonly isMultiline?: boolean;
}

function TemplateSetting({ path, label, hint, isMultiline = false, card, scope, isReadOnly, onSet }: TemplateSettingProps) {
  return (
    <TemplateField
      label={label}
      hint={hint}
      template={textOfValue(valueAt(card, path))}
      onChange={(text) => onSet(path, valueOfText(text, 'json'))}
      scope={scope}
      isReadOnly={isReadOnly}
      isMultiline={isMultiline}
      keepsType
    />
  );
}

/** How many items pagination gathers when it is switched on. */
const DEFAULT_PAGINATED_ITEMS = 5000;

function PaginationSetting({ card, isReadOnly, onChange }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const { pagination } = readSettings(card);
  const set = (value: number | undefined) => onChange({ setting: 'pagination', value });
  return (
    <>
      <SwitchSetting
        label={messages.pagination}
        hint={messages.paginationHint}
        isOn={pagination !== undefined}
        isReadOnly={isReadOnly}
        onChange={(isOn) => set(isOn ? DEFAULT_PAGINATED_ITEMS : undefined)}
      />
      {pagination !== undefined && (
        <WholeNumberField
          label={messages.threshold}
          value={pagination}
          maximum={MAX_PAGINATED_ITEMS}
          isReadOnly={isReadOnly}
          onChange={set}
        />
      )}
    </>
  );
}
