import { Field, Select } from '@fluentui/react-components';
import { EndingKind, type ErrorForm, type ErrorFormFault, type ErrorRuleForm, setEnding } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { faultText } from '../step-dialog/fault-text.ts';
import { STEP_DIALOG } from '../step-dialog/step-dialog-messages.ts';
import { endingsOf } from './endings.ts';
import { ON_ERROR } from './on-error-messages.ts';

interface EndingFieldsProps {
  readonly kind: ErrorForm['kind'];
  readonly rule: ErrorRuleForm;
  /** Of the subflow. */
  readonly labels: readonly string[];
  readonly fault: ErrorFormFault | undefined;
  readonly onRule: (rule: ErrorRuleForm) => void;
}

/** How the flow goes on after a rule, and at which label when at one. */
export function EndingFields({ kind, rule, labels, fault, onRule }: EndingFieldsProps) {
  const words = useMessages(ON_ERROR);
  const endings = endingsOf(kind, rule);
  const choose = (value: string) => {
    const chosen = endings.find((ending) => ending === value);
    if (chosen !== undefined) onRule(setEnding(rule, { kind: chosen, label: '' }));
  };
  return (
    <>
      <Field label={words.ending}>
        <Select value={rule.ending.kind} onChange={(_, { value }) => choose(value)}>
          {endings.map((ending) => (
            <option key={ending} value={ending}>
              {words.endings[kind][ending]}
            </option>
          ))}
        </Select>
      </Field>
      {rule.ending.kind === EndingKind.goto && <LabelField rule={rule} labels={labels} fault={fault} onRule={onRule} />}
    </>
  );
}

/** A label that the subflow does not have stays, and can be chosen again. */
function LabelField({ rule, labels, fault, onRule }: Omit<EndingFieldsProps, 'kind'>) {
  const words = useMessages(ON_ERROR);
  const { faultWords } = useMessages(STEP_DIALOG);
  const { label } = rule.ending;
  const known = labels.find((name) => name.toLowerCase() === label.toLowerCase());
  return (
    <Field
      label={words.label}
      required
      {...(labels.length === 0 ? { hint: words.noLabels } : {})}
      {...(fault === undefined ? {} : { validationMessage: faultText(fault, faultWords) })}
    >
      <Select value={known ?? label} onChange={(_, { value }) => onRule(setEnding(rule, { kind: EndingKind.goto, label: value }))}>
        {label === '' && <option value="">{words.chooseLabel}</option>}
        {label !== '' && known === undefined && <option value={label}>{label}</option>}
        {labels.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
