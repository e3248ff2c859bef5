import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import {
  addStep,
  type ErrorFormFault,
  type ErrorRuleForm,
  type HandlerStep,
  moveStep,
  removeStep,
  setStepField,
  variableProposer,
} from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { StepFieldControl } from '../step-dialog/step-field-control.tsx';
import { wordsOfStep } from '../step-dialog/step-words.ts';
import { ON_ERROR } from './on-error-messages.ts';
import { OrderButtons } from './order-buttons.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  step: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, minWidth: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface HandlerStepsProps {
  readonly rule: ErrorRuleForm;
  readonly usesPowerFx: boolean;
  readonly faults: readonly ErrorFormFault[];
  readonly onRule: (rule: ErrorRuleForm) => void;
}

/** What a rule does before the flow goes on. */
export function HandlerSteps({ rule, usesPowerFx, faults, onRule }: HandlerStepsProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { document } = useDesigner();
  const add = (kind: 'set' | 'call') => onRule(addStep(rule, kind, { usesPowerFx, proposeVariable: variableProposer(document) }));
  return (
    <>
      {rule.steps.length > 0 && (
        <ol className={styles.list} aria-label={words.steps}>
          {rule.steps.map((step, at) => (
            <li key={step.id} className={styles.step}>
              <Step rule={rule} step={step} at={at} faults={faults.filter(({ stepId }) => stepId === step.id)} onRule={onRule} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.add}>
        <Text size={200}>{words.addStep}</Text>
        <Button size="small" icon={<AddRegular />} onClick={() => add('set')}>
          {words.addSet}
        </Button>
        <Button size="small" icon={<AddRegular />} onClick={() => add('call')}>
          {words.addCall}
        </Button>
      </div>
    </>
  );
}

interface StepProps extends Pick<HandlerStepsProps, 'rule' | 'faults' | 'onRule'> {
  readonly step: HandlerStep;
  readonly at: number;
}

function Step({ rule, step, at, faults, onRule }: StepProps) {
  const styles = useStyles();
  const { catalogue } = useDesigner();
  const keptWords = useMessages(ON_ERROR).kept;
  const words = step.kind === 'form' ? wordsOfStep(step.form, step.form.kind, catalogue) : undefined;
  const title = words?.title ?? (step.kind === 'kept' ? firstLine(step.text) : '');
  return (
    <>
      <div className={styles.head}>
        {step.kind === 'kept' ? (
          <code className={mergeClasses(styles.title, styles.code)}>{step.text}</code>
        ) : (
          <Text weight="semibold" className={styles.title}>
            {title}
          </Text>
        )}
        <OrderButtons
          what={title}
          isFirst={at === 0}
          isLast={at === rule.steps.length - 1}
          onMove={(by) => onRule(moveStep(rule, step.id, by))}
          onRemove={() => onRule(removeStep(rule, step.id))}
        />
      </div>
      {step.kind === 'kept' && (
        <Text block size={200} className={styles.quiet}>
          {keptWords}
        </Text>
      )}
      {step.kind === 'form' &&
        words !== undefined &&
        step.form.fields.map((field) => (
          <StepFieldControl
            key={field.name}
            field={field}
            words={words}
            fault={faults.find((fault) => fault.field === field.name)}
            onText={(text) => onRule(setStepField(rule, step.id, { name: field.name, text }))}
          />
        ))}
    </>
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
