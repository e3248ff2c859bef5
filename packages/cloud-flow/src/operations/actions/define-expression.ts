import type { OperationDescription } from '@tandem/protocol';
import { type Bilingual, both } from '../bilingual.ts';
import { defineAction, type OperationParts } from '../define-operation.ts';
import { DATE_TIME, NUMBER } from '../editors.ts';
import { required } from '../field.ts';
import { bodyOf, type PlainSchema, STRING } from '../output-schemas.ts';
import { TIME_UNIT } from './time-units.ts';

export interface ExpressionParts
  extends Pick<OperationParts, 'id' | 'title' | 'description' | 'keywords' | 'category' | 'icon' | 'fields'> {
  /** The `kind` of the action: which function it stands for. */
  readonly expressionKind: string;
  readonly resultTitle: Bilingual;
  readonly result?: PlainSchema;
}

/** An action that stands for one function of the language. */
export function defineExpression({ expressionKind, resultTitle, result = STRING, ...parts }: ExpressionParts): OperationDescription {
  return defineAction({
    ...parts,
    template: { type: 'Expression', kind: expressionKind, inputs: {} },
    outputs: bodyOf(resultTitle, result),
  });
}

export const BASE_TIME = required('baseTime', both('Base time', 'Basiszeit'), { editor: DATE_TIME, default: '' });

/** How far a time is moved. */
export const TIME_SPAN = [
  required('interval', both('Interval', 'Intervall'), { editor: NUMBER, schema: { type: 'integer' }, default: 1 }),
  required('timeUnit', both('Time unit', 'Zeiteinheit'), { editor: TIME_UNIT, default: 'Day' }),
];
