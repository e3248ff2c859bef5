import type { OperationDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { schemaInField } from '../built-in-sources.ts';
import { defineTrigger, type OperationParts } from '../define-operation.ts';
import { optional } from '../field.ts';
import { BODY, HEADERS, type PlainSchema, titled } from '../output-schemas.ts';

export interface FormTriggerParts extends Pick<OperationParts, 'id' | 'title' | 'description' | 'keywords' | 'icon' | 'isDeprecated'> {
  /** The `kind` of the trigger. */
  readonly requestKind: string;
  /** Further outputs besides the inputs that the author defines. */
  readonly headers?: PlainSchema;
}

/** A trigger that a person, an app or a bot starts with typed inputs. */
export function defineFormTrigger({ requestKind, headers = HEADERS, ...parts }: FormTriggerParts): OperationDescription {
  return defineTrigger({
    ...parts,
    category: 'request',
    template: { type: 'Request', kind: requestKind, inputs: {} },
    fields: [
      optional('schema', both('Inputs', 'Eingaben'), {
        editor: { kind: 'trigger-inputs' },
        isLiteral: true,
        default: { type: 'object', properties: {}, required: [] },
        help: both('What whoever starts the flow is asked for.', 'Wonach gefragt wird, wer den Flow startet.'),
      }),
    ],
    outputs: { type: 'object', properties: { headers, body: titled(BODY, { type: 'object' }) } },
    dynamicOutputs: schemaInField('schema'),
    canRun: true,
  });
}
