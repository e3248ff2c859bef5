import { escapePercents, type FormFault, type StepField } from '@tandem/designer-core/desktop-flow';
import type { DynamicSource, FieldDescription } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { askValues, questionOf } from '../../../cloud-flow-designer/catalogue/dynamic-question.ts';
import { useLocalText, useMessages } from '../../../i18n/language.tsx';
import type { ControlProps } from '../control-props.ts';
import { LabelledField } from '../labelled-field.tsx';
import { StepFieldControl } from '../step-field-control.tsx';
import type { StepDialogWords } from '../step-words.ts';
import { type Suggestion, SuggestionControl } from '../suggestion-control.tsx';
import { CONNECTOR_CALL } from './connector-messages.ts';
import type { ConnectorCall } from './use-connector-call.ts';

interface ParameterFieldProps {
  readonly field: StepField;
  /** Undefined for what the operation does not know, and the script has. */
  readonly description: FieldDescription | undefined;
  readonly call: ConnectorCall;
  readonly words: StepDialogWords;
  readonly fault: FormFault | undefined;
  readonly onText: (text: string) => void;
}

/** One parameter of an operation, with the control that its type asks for. */
export function ParameterField({ description, call, ...props }: ParameterFieldProps) {
  const say = useLocalText();
  const { field, words, fault, onText } = props;
  const editor = description?.editor;
  if (editor?.kind !== 'choice' && editor?.kind !== 'dynamic-choice') return <StepFieldControl {...props} />;
  return (
    <LabelledField field={field} words={words} fault={fault}>
      {(aria, label) =>
        editor.kind === 'choice' ? (
          <Offered
            {...{ field, label, aria, onText }}
            suggestions={editor.options.map(({ value, label: title }) => suggestionOf(value, say(title), field))}
          />
        ) : (
          <Asked {...{ field, label, aria, onText }} source={editor.values} call={call} />
        )
      }
    </LabelledField>
  );
}

function Offered(props: ControlProps & { readonly suggestions: readonly Suggestion[] }) {
  const { noValues, noValueLike } = useMessages(CONNECTOR_CALL);
  return <SuggestionControl {...props} none={noValues} noneLike={noValueLike} />;
}

interface AskedProps extends ControlProps {
  readonly source: DynamicSource;
  readonly call: ConnectorCall;
}

/** Values that only the service knows; without an answer they are typed. */
function Asked({ source, call: { operation, card }, ...props }: AskedProps) {
  const question = operation === undefined ? undefined : questionOf(source, operation, card);
  const { data } = useQuery({
    queryKey: ['dynamic-values', question?.apiName, source.source, JSON.stringify(question?.parameters ?? null)],
    queryFn: () => (question === undefined ? [] : askValues(question)),
    staleTime: 30_000,
  });
  return <Offered {...props} suggestions={(data ?? []).map(({ value, label }) => suggestionOf(value, label, props.field))} />;
}

function suggestionOf(value: unknown, title: string, { isPowerFx }: StepField): Suggestion {
  const text = String(value);
  return { text: isPowerFx === true ? text : escapePercents(text), detail: title === text ? '' : title };
}
