import { makeStyles, Text, tokens } from '@fluentui/react-components';
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
import { hasOption, isSecured, optionEdit, secureEdit, settingAt } from './setting-values.ts';
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
            <Text as="h3" weight="semibold" size={400}>
              {messages[title]}
            </Text>
            {members.map((member) => (
              <Setting key={member} {...props} setting={member} />
            ))}
          </section>
        ))}
      {settings.includes('run-after') && runAfter !== undefined && (
        <section className={styles.group} aria-label={messages.runAfter}>
          <Text as="h3" weight="semibold" size={400}>
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
  const { card, isReadOnly, onEdit } = props;
  switch (setting) {
    case 'timeout':
      return (
        <DurationField
          label={messages.timeout}
          hint={messages.timeoutHint}
          value={String(settingAt(card, 'limit', 'timeout') ?? '')}
          isReadOnly={isReadOnly}
          onChange={(value) => onEdit(value === undefined ? { path: ['limit'], value } : { path: ['limit', 'timeout'], value })}
        />
      );
    case 'retry-policy':
      return <RetrySetting {...props} />;
    case 'asynchronous-pattern':
      return (
        <SwitchSetting
          label={messages.asynchronous}
          hint={messages.asynchronousHint}
          isOn={!hasOption(card, 'DisableAsyncPattern')}
          isReadOnly={isReadOnly}
          onChange={(isOn) => onEdit(optionEdit(card, 'DisableAsyncPattern', !isOn))}
        />
      );
    case 'concurrency':
      return <ConcurrencySetting {...props} />;
    case 'secure-inputs':
      return <SecureSetting {...props} what="inputs" label={messages.secureInputs} />;
    case 'secure-outputs':
      return <SecureSetting {...props} what="outputs" label={messages.secureOutputs} />;
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

function SecureSetting({ what, label, ...props }: SettingProps & { readonly what: 'inputs' | 'outputs'; readonly label: string }) {
  const messages = useMessages(SETTINGS);
  return (
    <SwitchSetting
      label={label}
      hint={messages.secureHint}
      isOn={isSecured(props.card, what)}
      isReadOnly={props.isReadOnly}
      onChange={(isOn) => props.onEdit(secureEdit(props.card, what, isOn))}
    />
  );
}

interface TemplateSettingProps extends SettingProps {
  readonly path: readonly string[];
  readonly label: string;
  readonly hint: string;
  readonly isMultiline?: boolean;
}

function TemplateSetting({ path, label, hint, isMultiline = false, card, scope, isReadOnly, onEdit }: TemplateSettingProps) {
  return (
    <TemplateField
      label={label}
      hint={hint}
      template={textOfValue(settingAt(card, ...path))}
      onChange={(text) => onEdit({ path, value: valueOfText(text, 'json') })}
      scope={scope}
      isReadOnly={isReadOnly}
      isMultiline={isMultiline}
      keepsType
    />
  );
}

const PAGINATION = ['runtimeConfiguration', 'paginationPolicy', 'minimumItemCount'];

function PaginationSetting({ card, isReadOnly, onEdit }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const threshold = settingAt(card, ...PAGINATION);
  const isOn = typeof threshold === 'number';
  return (
    <>
      <SwitchSetting
        label={messages.pagination}
        hint={messages.paginationHint}
        isOn={isOn}
        isReadOnly={isReadOnly}
        onChange={(next) => onEdit(next ? { path: PAGINATION, value: 5000 } : { path: PAGINATION.slice(0, 2), value: undefined })}
      />
      {isOn && (
        <WholeNumberField
          label={messages.threshold}
          value={threshold}
          maximum={MAX_PAGINATED_ITEMS}
          isReadOnly={isReadOnly}
          onChange={(value) => onEdit({ path: PAGINATION, value })}
        />
      )}
    </>
  );
}
