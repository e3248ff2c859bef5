import type { OperationDescription } from '@tandem/protocol';
import { type Bilingual, both } from '../bilingual.ts';
import { defineAction, type OperationParts } from '../define-operation.ts';
import { KEY_VALUES, NUMBER, SCHEMA } from '../editors.ts';
import { advanced, optional } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export interface AppResponseParts extends Pick<OperationParts, 'id' | 'title' | 'description' | 'keywords' | 'icon' | 'isDeprecated'> {
  /** The `kind` of the action. */
  readonly responseKind: string;
  readonly outputsHelp?: Bilingual;
}

const OUTPUTS_HELP = both('Names and values that the caller gets.', 'Namen und Werte, die der Aufrufer erhält.');

/** A response with named values instead of a raw body. */
export function defineAppResponse({ responseKind, outputsHelp = OUTPUTS_HELP, ...parts }: AppResponseParts): OperationDescription {
  return defineAction({
    ...parts,
    category: 'request',
    template: { type: 'Response', kind: responseKind, inputs: {} },
    fields: [
      optional('body', both('Outputs', 'Ausgaben'), { editor: KEY_VALUES, default: {}, help: outputsHelp }),
      advanced('schema', both('Schema of the outputs', 'Schema der Ausgaben'), {
        editor: SCHEMA,
        isLiteral: true,
        default: { type: 'object', properties: {} },
      }),
      advanced('statusCode', both('Status code', 'Statuscode'), {
        editor: NUMBER,
        schema: { type: 'integer', minimum: 200, maximum: 599 },
        default: 200,
      }),
    ],
    outputs: NO_OUTPUTS,
  });
}
