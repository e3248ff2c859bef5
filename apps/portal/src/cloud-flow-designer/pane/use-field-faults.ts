import type { CardId } from '@tandem/designer-core/cloud-flow';
import { type JsonObject, valueAt } from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';
import { useState } from 'react';
import { useServerText } from '../../i18n/server-text.ts';
import { isEmpty } from '../checker/check-flow.ts';
import { useDesigner } from '../designer/designer-context.ts';

interface FieldFaults {
  readonly faultOf: (field: FieldDescription) => string | undefined;
  readonly onLeave: (field: FieldDescription) => void;
}

/** What the checker says of the fields of a card; of a new card not that a field is empty before the field was left. */
export function useFieldFaults(card: CardId, json: JsonObject): FieldFaults {
  const { problems, state } = useDesigner();
  const translate = useServerText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isNew = state.panel.kind === 'card' && state.panel.isNew === true;
  const faultOf = ({ key, path }: FieldDescription) => {
    const problem = problems.find((candidate) => candidate.card === card && candidate.field === key);
    // The checker waits until typing pauses, so that a field may have a value by now.
    const isUntold = problem?.isMissing === true && ((isNew && !left.has(key)) || !isEmpty(valueAt(json, path)));
    return isUntold || problem === undefined ? undefined : translate(problem.message);
  };
  return { faultOf, onLeave: ({ key }) => setLeft((before) => (before.has(key) ? before : new Set([...before, key]))) };
}
