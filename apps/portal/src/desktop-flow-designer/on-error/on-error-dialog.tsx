import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import {
  addRule,
  changeRule,
  clearRules,
  type ErrorForm,
  errorIdsOf,
  findSubflow,
  formOfErrorHandling,
  handlingOfForm,
  moveRule,
  newRetry,
  type Row,
  removeRule,
  rowsOf,
  summariseRow,
} from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import { useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { ErrorRuleCard } from './error-rule-card.tsx';
import { ON_ERROR } from './on-error-messages.ts';
import { RetryFields } from './retry-fields.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What happens when a step, or a step of a block, fails. */
export function OnErrorDialog({ place }: { readonly place: StepPlace }) {
  const { document } = useDesigner();
  const row = useMemo(() => {
    const subflow = findSubflow(document, place.subflow);
    return subflow === undefined ? undefined : rowsOf(subflow)[place.row - 1];
  }, [document, place]);
  return row === undefined ? null : <OpenDialog place={place} row={row} />;
}

function OpenDialog({ place, row }: { readonly place: StepPlace; readonly row: Row }) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { onError: label } = useMessages(DESKTOP_DESIGNER).edits;
  const { document, catalogue, state, isReadOnly, dispatch, edit } = useDesigner();
  const [form, setForm] = useState(() => formOfErrorHandling(document, row.statement, catalogue.actions));
  const [showsFaults, setShowsFaults] = useState(false);
  const result = useMemo(() => handlingOfForm(form), [form]);
  const faults = result.ok || !showsFaults ? [] : result.error;
  const { title } = summariseRow(row, catalogue.texts, catalogue.actions);
  const name = row.statement.kind === 'block' ? row.statement.name : title;
  return (
    <FormDialog
      title={name === undefined ? title : words.title[form.kind](name)}
      submitLabel={words.save}
      isWide
      isReady={result.ok && !isReadOnly}
      whatIsMissing={isReadOnly ? words.readOnly : words.faults}
      onUnready={() => setShowsFaults(true)}
      submit={async () => {
        if (result.ok) edit({ kind: 'setErrorHandling', at: place, handling: result.value }, label);
      }}
      onDone={() => undefined}
      onClose={() => dispatch({ kind: 'close-dialog' })}
    >
      <Text className={styles.quiet}>{words.intro[form.kind]}</Text>
      {state.refusal !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{state.refusal.message}</MessageBarBody>
        </MessageBar>
      )}
      {form.kind === 'step' && (
        <RetryFields
          label={words.retry}
          retry={form.retry}
          fresh={newRetry(form)}
          faultOf={(name) => faults.find(({ ruleId, field }) => ruleId === undefined && field === name)}
          onRetry={(retry) => setForm((present) => ({ ...present, retry }))}
        />
      )}
      <Rules form={form} subflow={place.subflow} faults={faults} onForm={setForm} />
    </FormDialog>
  );
}

interface RulesProps extends Pick<Parameters<typeof ErrorRuleCard>[0], 'form' | 'subflow' | 'faults'> {
  readonly onForm: (change: (form: ErrorForm) => ErrorForm) => void;
}

function Rules({ form, subflow, faults, onForm }: RulesProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { document } = useDesigner();
  const [addedId, setAddedId] = useState<number>();
  const commands = useRef<HTMLDivElement>(null);
  const used = new Set(form.rules.map(({ errorId }) => errorId.trim().toLowerCase()));
  const add = (errorId: string) => {
    const next = addRule(form, errorId);
    onForm(() => next);
    setAddedId(next.rules.find((rule) => !form.rules.includes(rule))?.id);
  };
  /** The focus was on what goes away. */
  const removing = (change: (form: ErrorForm) => ErrorForm) => {
    onForm(change);
    commands.current?.querySelector('button')?.focus();
  };
  return (
    <>
      {form.rules.length === 0 && <Text>{words.none}</Text>}
      {form.rules.map((rule) => (
        <ErrorRuleCard
          key={rule.id}
          form={form}
          rule={rule}
          subflow={subflow}
          isNew={rule.id === addedId}
          faults={faults}
          onRule={(changed) => onForm((present) => changeRule(present, rule.id, () => changed))}
          onMove={(by) => onForm((present) => moveRule(present, rule.id, by))}
          onRemove={() => removing((present) => removeRule(present, rule.id))}
        />
      ))}
      <div ref={commands} className={styles.commands}>
        <Button size="small" icon={<AddRegular />} disabledFocusable={used.has('')} onClick={() => add('')}>
          {words.addForAll}
        </Button>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => add(errorIdsOf(document.flow).find((id) => !used.has(id.toLowerCase())) ?? words.newError)}
        >
          {words.addForOne}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={form.rules.length === 0 && form.retry === undefined}
          onClick={() => removing(clearRules)}
        >
          {words.clear}
        </Button>
      </div>
    </>
  );
}
