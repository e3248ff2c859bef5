import { withValueAt } from '@tandem/designer-core/cloud-flow';
import { JsonObject } from '@tandem/kernel';
import { useDescriptions } from './designer/use-flow-facts.ts';
import { type FieldServices, FieldServicesProvider } from './fields/field-services.ts';
import { ParametersTab } from './pane/parameters-tab.tsx';

interface TriggerFormProps {
  readonly trigger: JsonObject;
  readonly onChange: (trigger: JsonObject) => void;
}

/** The fields of a built-in trigger before there is a flow: there is nothing yet that its values could come from. */
export function TriggerForm({ trigger, onChange }: TriggerFormProps) {
  const { describe } = useDescriptions(NO_CONNECTORS);
  return (
    <FieldServicesProvider value={NO_FLOW}>
      <ParametersTab
        card={trigger}
        operation={describe('trigger:new', trigger)}
        dynamic={undefined}
        faultOf={() => undefined}
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
