import { Field, Input, makeStyles, Select, Switch, Text, Textarea, tokens } from '@fluentui/react-components';
import { type CardId, readSettings } from '@tandem/designer-core/cloud-flow';
import { equalJson, type JsonObject, valueAt } from '@tandem/kernel';
import { useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { useDesigner } from '../../designer/designer-context.ts';
import { DESIGNER } from '../../designer/designer-messages.ts';
import { textOfValue, valueOfText } from '../../fields/value-text.ts';
import {
  NEW_STATIC_RESULT,
  readStaticResult,
  STATIC_STATUSES,
  type StaticResultDraft,
  type StaticStatus,
  writeStaticResult,
} from './static-result.ts';
import { TESTING } from './testing-messages.ts';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface TestingTabProps {
  readonly card: CardId;
  readonly json: JsonObject;
}

/** What the action gives instead of being carried out. A result that is switched off is kept. */
export function TestingTab({ card, json }: TestingTabProps) {
  const styles = useStyles();
  const messages = useMessages(TESTING);
  const words = useMessages(DESIGNER).edits;
  const { definition, edit, isReadOnly } = useDesigner();
  const isOn = readSettings(json).staticResult !== undefined;
  const name = valueAt(json, ['runtimeConfiguration', 'staticResult', 'name']);
  const stored = typeof name === 'string' ? valueAt(definition, ['staticResults', name]) : undefined;
  const draft = stored === undefined ? NEW_STATIC_RESULT : readStaticResult(stored);
  const set = (value: JsonObject | undefined, group: string) =>
    edit({ kind: 'set-setting', card, change: { setting: 'static-result', value } }, words.setting, `${card} ${group}`);
  const change = (changed: Partial<StaticResultDraft>) =>
    set(writeStaticResult(stored, { ...draft, ...changed }), `static ${Object.keys(changed).join()}`);
  return (
    <div className={styles.tab}>
      <Text>{messages.hint}</Text>
      <Switch
        label={messages.isOn}
        checked={isOn}
        disabled={isReadOnly}
        onChange={(_, { checked }) => set(checked ? writeStaticResult(stored, draft) : undefined, 'static on')}
      />
      {isOn && <ResultFields draft={draft} isReadOnly={isReadOnly} onChange={change} />}
    </div>
  );
}

interface ResultFieldsProps {
  readonly draft: StaticResultDraft;
  readonly isReadOnly: boolean;
  readonly onChange: (changed: Partial<StaticResultDraft>) => void;
}

function ResultFields({ draft, isReadOnly, onChange }: ResultFieldsProps) {
  const messages = useMessages(TESTING);
  const [typed, setTyped] = useState(textOfValue(draft.body));
  // An undo changes the value behind the text.
  const body = equalJson(valueOfText(typed, 'json') ?? null, draft.body ?? null) ? typed : textOfValue(draft.body);
  const text = (label: string, key: 'statusCode' | 'errorCode' | 'errorMessage') => (
    <Field label={label}>
      <Input value={draft[key]} readOnly={isReadOnly} onChange={(_, { value }) => onChange({ [key]: value })} />
    </Field>
  );
  return (
    <>
      <Field label={messages.status}>
        <Select value={draft.status} disabled={isReadOnly} onChange={(_, { value }) => onChange({ status: value as StaticStatus })}>
          {STATIC_STATUSES.map((status) => (
            <option key={status} value={status}>
              {messages.statuses[status]}
            </option>
          ))}
        </Select>
      </Field>
      {text(messages.statusCode, 'statusCode')}
      {draft.status !== 'Succeeded' && text(messages.errorCode, 'errorCode')}
      {draft.status !== 'Succeeded' && text(messages.errorMessage, 'errorMessage')}
      <Field label={messages.body} hint={messages.bodyHint}>
        <Textarea
          value={body}
          resize="vertical"
          rows={6}
          readOnly={isReadOnly}
          onChange={(_, { value }) => {
            setTyped(value);
            onChange({ body: valueOfText(value, 'json') });
          }}
        />
      </Field>
    </>
  );
}
