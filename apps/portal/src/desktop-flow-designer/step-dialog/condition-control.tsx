import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  COMPARISONS,
  type ConditionOperator,
  type ConditionParts,
  EMPTY_TESTS,
  joinCondition,
  readField,
  type StepField,
  splitCondition,
  TEXT_TESTS,
} from '@tandem/designer-core/desktop-flow';
import { printExpression } from '@tandem/desktop-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { ControlProps } from './control-props.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { ValueControl } from './value-control.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  switch: { alignSelf: 'flex-start' },
});

const OPERATORS: readonly ConditionOperator[] = [...COMPARISONS, ...TEXT_TESTS, ...EMPTY_TESTS];
const NOTHING: ConditionParts = { first: '', operator: '=', second: '', ignoresCase: false };

/** A condition: two operands around an operator, or any expression. */
export function ConditionControl(props: ControlProps) {
  const styles = useStyles();
  const words = useMessages(STEP_DIALOG);
  const { field } = props;
  const [parts, setParts] = useState(() => partsOf(field));
  const change = (next: ConditionParts) => {
    setParts(next);
    props.onText(conditionText(next));
  };
  if (parts === undefined) {
    const split = partsOf(field);
    return (
      <div className={styles.parts}>
        <ValueControl {...props} />
        {split !== undefined && (
          <Button size="small" className={styles.switch} onClick={() => setParts(split)}>
            {words.asParts}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.parts}>
      <PartsFields parts={parts} props={props} onParts={change} />
      <Button size="small" className={styles.switch} onClick={() => setParts(undefined)}>
        {words.asExpression}
      </Button>
    </div>
  );
}

interface PartsFieldsProps {
  readonly parts: ConditionParts;
  readonly props: ControlProps;
  readonly onParts: (parts: ConditionParts) => void;
}

function PartsFields({ parts, props, onParts }: PartsFieldsProps) {
  const words = useMessages(STEP_DIALOG);
  const hasSecond = !EMPTY_TESTS.some((name) => name === parts.operator);
  const hasCase = TEXT_TESTS.some((name) => name === parts.operator);
  return (
    <>
      <Field label={words.first} required>
        <Operand props={props} text={parts.first} onText={(first) => onParts({ ...parts, first })} />
      </Field>
      <Field label={words.operator} required>
        <Select value={parts.operator} onChange={(_, { value }) => onParts({ ...parts, operator: operatorOf(value) })}>
          {OPERATORS.map((operator) => (
            <option key={operator} value={operator}>
              {words.operators[operator]}
            </option>
          ))}
        </Select>
      </Field>
      {hasSecond && (
        <Field label={words.second} required>
          <Operand props={props} text={parts.second} onText={(second) => onParts({ ...parts, second })} />
        </Field>
      )}
      {hasCase && (
        <Checkbox
          label={words.ignoresCase}
          checked={parts.ignoresCase}
          onChange={(_, { checked }) => onParts({ ...parts, ignoresCase: checked === true })}
        />
      )}
    </>
  );
}

interface OperandProps {
  readonly props: ControlProps;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Operand({ props, text, onText, ...aria }: OperandProps) {
  const field: StepField = { ...props.field, type: { kind: 'any' }, text };
  return <ValueControl field={field} label={props.label} onText={onText} aria={aria} />;
}

function operatorOf(value: string): ConditionOperator {
  return OPERATORS.find((operator) => operator === value) ?? '=';
}

/** The operands of the condition in a field; undefined when it is more than one comparison. */
function partsOf({ text, type }: StepField): ConditionParts | undefined {
  if (text.trim() === '') return NOTHING;
  const read = readField(text, type);
  return read.ok ? splitCondition(read.value) : undefined;
}

/** The condition as text; one that cannot be read leaves the field as it was written, so that its fault shows. */
function conditionText(parts: ConditionParts): string {
  const joined = joinCondition(parts);
  if (joined.ok) return printExpression(joined.value);
  return parts.first.trim() === '' && parts.second.trim() === '' ? '' : `${parts.first} ${parts.operator} ${parts.second}`;
}
