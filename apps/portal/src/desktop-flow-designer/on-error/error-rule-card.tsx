import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  type ErrorForm,
  type ErrorFormFault,
  type ErrorRuleForm,
  errorIdsOf,
  labelsOf,
  newRetry,
  setRuleRetry,
} from '@tandem/designer-core/desktop-flow';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { EndingFields } from './ending-fields.tsx';
import { HandlerSteps } from './handler-steps.tsx';
import { ON_ERROR } from './on-error-messages.ts';
import { OrderButtons } from './order-buttons.tsx';
import { RetryFields } from './retry-fields.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: 0, margin: 0 },
});

interface ErrorRuleCardProps {
  readonly form: ErrorForm;
  readonly rule: ErrorRuleForm;
  /** Of the row whose error handling it is. */
  readonly subflow: string;
  /** It was just added: its first field gets the focus. */
  readonly isNew: boolean;
  readonly faults: readonly ErrorFormFault[];
  readonly onRule: (rule: ErrorRuleForm) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: for which error, what is done, and how the flow goes on. */
export function ErrorRuleCard({ form, rule, subflow, isNew, faults, onRule, onMove, onRemove }: ErrorRuleCardProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { document } = useDesigner();
  const labels = useMemo(() => labelsOf(document, subflow), [document, subflow]);
  const own = faults.filter(({ ruleId }) => ruleId === rule.id);
  const faultOf = (name: string) => own.find(({ stepId, field }) => stepId === undefined && field === name);
  const at = form.rules.indexOf(rule);
  const title = words.rule(at + 1, rule.errorId.trim() === '' ? words.everyError : rule.errorId);
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {title}
        </Text>
        <OrderButtons what={title} isFirst={at === 0} isLast={at === form.rules.length - 1} onMove={onMove} onRemove={onRemove} />
      </div>
      <ErrorField errorId={rule.errorId} isNew={isNew} onErrorId={(errorId) => onRule({ ...rule, errorId })} />
      {form.kind === 'block' && (
        <Field hint={words.logicErrorsHint}>
          <Checkbox
            label={words.logicErrors}
            checked={rule.capturesLogicErrors}
            onChange={(_, { checked }) => onRule({ ...rule, capturesLogicErrors: checked === true })}
          />
        </Field>
      )}
      {form.kind === 'step' && (
        <RetryFields
          label={words.ruleRetry}
          retry={rule.retry}
          fresh={newRetry(form)}
          faultOf={faultOf}
          onRetry={(retry) => onRule(setRuleRetry(rule, retry))}
        />
      )}
      <HandlerSteps rule={rule} usesPowerFx={form.usesPowerFx} faults={own} onRule={onRule} />
      <EndingFields kind={form.kind} rule={rule} labels={labels} fault={faultOf('label')} onRule={onRule} />
    </section>
  );
}

interface ErrorFieldProps {
  readonly errorId: string;
  readonly isNew: boolean;
  readonly onErrorId: (errorId: string) => void;
}

/** Any id may be written; those that the flow knows are proposed. */
function ErrorField({ errorId, isNew, onErrorId }: ErrorFieldProps) {
  const words = useMessages(ON_ERROR);
  const { document } = useDesigner();
  const ids = useMemo(() => errorIdsOf(document.flow), [document]);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  return (
    <>
      <Field label={words.error} hint={words.errorHint}>
        <Input
          input={{ ref: input, list: listId }}
          value={errorId}
          placeholder={words.everyError}
          spellCheck={false}
          onChange={(_, { value }) => onErrorId(value)}
        />
      </Field>
      <datalist id={listId}>
        {ids.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </>
  );
}
