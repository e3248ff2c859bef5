import type { FlowVariable } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';

interface ScriptPreviewProps {
  readonly found: {
    readonly statementCount: number;
    readonly inputs: readonly FlowVariable[];
    readonly outputs: readonly FlowVariable[];
  };
}

/** What is in a script that is not kept yet. */
export function ScriptPreview({ found }: ScriptPreviewProps) {
  const { found: words } = useMessages(DESKTOP_FLOW_IMPORT);
  const formats = useFormats();
  const names = (variables: readonly FlowVariable[]) =>
    variables.length === 0 ? words.none : variables.map(({ name }) => name).join(', ');
  const facts = [
    { label: words.actions, value: formats.number(found.statementCount) },
    { label: words.inputs, value: names(found.inputs) },
    { label: words.outputs, value: names(found.outputs) },
  ];
  return (
    <Labelled label={words.title}>
      <Facts facts={facts} />
    </Labelled>
  );
}
