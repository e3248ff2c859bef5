import { withValueAt } from '@tandem/designer-core/cloud-flow';
import { type Diagnostic, JsonObject, jsonPointer } from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';
import { useServerText } from '../i18n/server-text.ts';
import { fieldAt } from './checker/field-at.ts';
import { useDescriptions } from './designer/use-flow-facts.ts';
import { type FieldServices, FieldServicesProvider } from './fields/field-services.ts';
import { ParametersTab } from './pane/parameters-tab.tsx';

interface TriggerFormProps {
  readonly name: string;
  readonly trigger: JsonObject;
  /** What is wrong with the flow that the trigger starts. */
  readonly faults: readonly Diagnostic[];
  readonly onChange: (trigger: JsonObject) => void;
}

/** The fields of a built-in trigger before there is a flow: there is nothing yet that its values could come from. */
export function TriggerForm({ name, trigger, faults, onChange }: TriggerFormProps) {
  const { describe } = useDescriptions(NO_CONNECTORS);
  const translate = useServerText();
  const operation = describe('trigger:new', trigger);
  const start = jsonPointer(['triggers', name]);
  const faultOf = ({ key }: FieldDescription) => {
    const found = faults.find(
      ({ path = '' }) => path.startsWith(start) && fieldAt(operation.fields, path.slice(start.length))?.key === key,
    );
    return found === undefined ? undefined : translate(found.message);
  };
  return (
    <FieldServicesProvider value={NO_FLOW}>
      <ParametersTab
        card={trigger}
        operation={operation}
        dynamic={undefined}
        faultOf={faultOf}
        startsExpanded
        onSet={(path, value) => {
          const changed = withValueAt(trigger, path, value);
          if (changed.ok && changed.value instanceof JsonObject) onChange(changed.value);
        }}
      />
    </FieldServicesProvider>
  );
}

const NO_CONNECTORS: [] = [];
const NO_FLOW: FieldServices = {
  scope: { content: [] },
  itemScope: { content: [] },
  variables: [],
  cloudFlows: [],
  askValues: async () => [],
  askKey: () => '',
  onCreate: () => undefined,
  renderIcon: () => null,
  isReadOnly: false,
  onChooseContent: () => false,
};
