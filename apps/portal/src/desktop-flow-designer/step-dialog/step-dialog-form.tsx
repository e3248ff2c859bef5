import { Divider, Field, MessageBar, MessageBarBody, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import {
  fieldText,
  fillInstances,
  type StepForm,
  setField,
  setOutput,
  switchVariant,
  variableProposer,
  withSubflowValues,
} from '@tandem/designer-core/desktop-flow';
import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import type { ErrorDraft } from '../on-error/error-form-dialog.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { ChildFlowFields } from './child-flow/child-flow-fields.tsx';
import { useChildFlowCall } from './child-flow/use-child-flow-call.ts';
import { useChildFlowWords } from './child-flow/use-child-flow-words.ts';
import { ConnectorFields } from './connector/connector-fields.tsx';
import { useConnectorCall } from './connector/use-connector-call.ts';
import { useConnectorWords } from './connector/use-connector-words.ts';
import { ErrorHandlingField } from './error-handling-field.tsx';
import { OutputFields } from './output-fields.tsx';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { StepFieldControl } from './step-field-control.tsx';
import type { StepSubject } from './step-subject.ts';
import { type StepDialogWords, wordsOfStep } from './step-words.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface StepDialogFormProps {
  readonly subject: StepSubject;
  /** Its error handling as it becomes with the step; undefined as long as it stays. */
  readonly errors: ErrorDraft | undefined;
  /** Told when a person wants to see the error handling; `name` is that of the step, or of the block. */
  readonly onAskErrors: (name: string) => void;
}

/** The fields of a step, made from the catalogue; it is saved when all of them can be read. */
export function StepDialogForm({ subject, errors, onAskErrors }: StepDialogFormProps) {
  const styles = useStyles();
  const messages = useMessages(STEP_DIALOG);
  const edits = useMessages(DESKTOP_DESIGNER).edits;
  const say = useServerText();
  const { catalogue, document, dispatch, edit, state, isReadOnly } = useDesigner();
  const [typed, setForm] = useState(() => withSubflowValues(subject.form, document));
  const connectorCall = useConnectorCall(typed);
  const childCall = useChildFlowCall(typed);
  const form = connectorCall?.form ?? childCall?.form ?? typed;
  const [showsFaults, setShowsFaults] = useState(false);
  const plainWords = useMemo(() => wordsOfStep(typed, subject.statement, catalogue), [typed, subject.statement, catalogue]);
  const words = useChildFlowWords(useConnectorWords(plainWords, connectorCall), childCall);
  const result = useMemo(() => subject.commandOf(form, errors?.handling), [subject, form, errors]);
  const faults = result.ok ? [] : result.error;
  const faultOf = (name: string) => (showsFaults ? faults.find((fault) => fault.field === name) : undefined);
  const variantOf = (id: string) => {
    const chosen = withVariant(form, id, words, variableProposer(document));
    return fillInstances(chosen, document, { at: subject.at, catalogue: catalogue.actions });
  };
  /** Another subflow takes other values. */
  const afterText = (next: StepForm, name: string) => (name === 'target' ? withSubflowValues(next, document) : next);
  const close = () => dispatch({ kind: 'close-dialog' });
  return (
    <FormDialog
      title={words.title}
      submitLabel={messages.save}
      closeLabel={messages.close}
      isWide
      isReady={result.ok && !isReadOnly}
      whatIsMissing={messages.faults}
      onUnready={() => setShowsFaults(true)}
      submit={async () => {
        if (result.ok) edit(result.value, subject.isNew ? edits.add(words.title) : edits.change(words.title));
      }}
      onDone={() => undefined}
      onClose={close}
    >
      {words.description !== '' && <Text className={styles.quiet}>{words.description}</Text>}
      <StepNotes words={words} />
      {state.refusal !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{say(state.refusal.message)}</MessageBarBody>
        </MessageBar>
      )}
      <VariantField form={form} words={words} onChoose={(id) => setForm(variantOf(id))} />
      {form.fields.length === 0 && form.outputs.length === 0 && words.isDescribed && <Text>{messages.noFields}</Text>}
      {connectorCall !== undefined && <ConnectorFields call={connectorCall} words={words} faultOf={faultOf} onForm={setForm} />}
      {childCall !== undefined && <ChildFlowFields call={childCall} words={words} faultOf={faultOf} onForm={setForm} />}
      {connectorCall === undefined &&
        childCall === undefined &&
        requiredFirst(form.fields).map((field) => (
          <StepFieldControl
            key={field.name}
            field={field}
            actionId={form.actionId}
            words={words}
            fault={faultOf(field.name)}
            onText={(text) => setForm((present) => afterText(setField(present, field.name, text), field.name))}
          />
        ))}
      {form.outputs.length > 0 && (
        <>
          <Divider alignContent="start">{messages.produced}</Divider>
          <OutputFields
            outputs={form.outputs}
            words={words}
            faultOf={faultOf}
            onVariable={(name, variable) => setForm(setOutput(form, name, variable))}
          />
        </>
      )}
      {subject.errors !== undefined && (
        <ErrorHandlingField
          isChanged={errors !== undefined}
          onAsk={() => onAskErrors(form.kind === 'block' ? fieldText(form, 'name').trim() : words.title)}
        />
      )}
    </FormDialog>
  );
}

function requiredFirst(fields: StepForm['fields']): StepForm['fields'] {
  return fields.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function withVariant(form: StepForm, id: string, words: StepDialogWords, propose: (name: string) => string): StepForm {
  const chosen = words.variants.find(({ signature }) => signature.id === id);
  return chosen === undefined ? form : switchVariant(form, chosen.signature, propose);
}

/** What the action needs, and whether it can run at all. */
function StepNotes({ words }: { readonly words: StepDialogWords }) {
  const messages = useMessages(STEP_DIALOG);
  const notes = [
    words.isRunnable ? undefined : messages.notRunnable,
    words.need === undefined ? undefined : messages.needs[words.need],
    words.isDescribed ? undefined : messages.undescribed,
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return null;
  return (
    <MessageBar intent={words.isRunnable ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{notes.join(' ')}</MessageBarBody>
    </MessageBar>
  );
}

interface VariantFieldProps {
  readonly form: StepForm;
  readonly words: StepDialogWords;
  readonly onChoose: (id: string) => void;
}

/** The selector of an action that has several. */
function VariantField({ form, words, onChoose }: VariantFieldProps) {
  const messages = useMessages(STEP_DIALOG);
  const { catalogue } = useDesigner();
  if (words.variants.length === 0) return null;
  const present = form.actionId === undefined ? undefined : catalogue.actions.find(form.actionId)?.id;
  return (
    <Field label={messages.variant} required>
      <Select value={present ?? ''} onChange={(_, { value }) => onChoose(value)}>
        {words.variants.map(({ signature, title }) => (
          <option key={signature.id} value={signature.id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
