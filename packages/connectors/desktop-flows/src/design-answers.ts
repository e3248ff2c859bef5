import type { DesignQuestion } from '@tandem/cloud-engine';
import type { JsonObject } from '@tandem/kernel';
import type { DynamicValue } from '@tandem/protocol';
import { readDesktopFlowId } from './call-parameters.ts';
import { DesktopFlowSource } from './desktop-flow-source.ts';
import type { DesktopFlowPackage, DesktopFlowsPorts } from './ports.ts';
import { requireFlow } from './requirements.ts';
import { schemaOfVariables } from './variables-schema.ts';

/** The desktop flows to choose from, by name. */
export async function valuesFor(ports: DesktopFlowsPorts, { source, accountId }: DesignQuestion): Promise<DynamicValue[] | undefined> {
  if (source !== DesktopFlowSource.flows) return undefined;
  const flows = await ports.listFlows(accountId);
  return flows.map(offer).sort((left, right) => left.label.localeCompare(right.label));
}

/**
 * What the chosen desktop flow takes or gives; nothing while none is chosen, or while an expression chooses it.
 *
 * @throws TandemError `DesktopFlowNotFound`, `DesktopFlowNotYours`, `OpenApiOperationParameterValidationFailed` for what is no id
 */
export async function schemaFor(ports: DesktopFlowsPorts, question: DesignQuestion): Promise<JsonObject | undefined> {
  const { source, parameters, accountId } = question;
  if (source !== DesktopFlowSource.inputs && source !== DesktopFlowSource.outputs) return undefined;
  if (!isChosen(parameters)) return schemaOfVariables([]);
  const { inputs, outputs } = await requireFlow(ports, readDesktopFlowId(parameters), { ownerId: accountId });
  return schemaOfVariables(source === DesktopFlowSource.inputs ? inputs : outputs);
}

function isChosen(parameters: JsonObject): boolean {
  const id = parameters.get('uiFlowId');
  return typeof id === 'string' && id !== '' && !id.includes('@');
}

/** What goes in and what comes out says more about a flow than its name. */
function offer({ id, name, inputs, outputs }: Pick<DesktopFlowPackage, 'id' | 'name' | 'inputs' | 'outputs'>): DynamicValue {
  const [taken, given] = [inputs, outputs].map((variables) => variables.map((variable) => variable.name).join(', '));
  const description = [taken, given].some((names) => names !== '') ? { description: `${taken} → ${given}`.trim() } : {};
  return { value: id, label: name, ...description };
}
