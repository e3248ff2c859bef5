import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import { toPlain, valueAt } from '@tandem/kernel';
import type { ApiClient } from '@tandem/protocol';
import type { Locator } from 'playwright-core';
import { FlowDesigner, type FlowKind } from './flow-designer.ts';

const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {} } } };

/** The designer of a cloud flow with one *Compose*, whose inputs are the value that the flow keeps. */
export class CloudFlowDesigner extends FlowDesigner {
  get path(): string {
    return `/cloud-flows/${this.flowId}/edit`;
  }

  get opened(): Locator {
    return this.page.getByRole('button', { name: /^Action Keep/ });
  }

  get field(): Locator {
    return this.page.getByRole('complementary').getByRole('textbox', { name: 'Inputs' });
  }

  async write(value: string): Promise<void> {
    await this.#openCard();
    await this.replace(this.field, value);
    await this.waitUntilDirty();
  }

  async read(): Promise<string> {
    await this.#openCard();
    return (await this.field.textContent()) ?? '';
  }

  async #openCard(): Promise<void> {
    if (!(await this.field.isVisible())) await this.opened.click();
    await this.field.waitFor();
  }
}

export const CLOUD_FLOWS: FlowKind = {
  title: 'a cloud flow',
  create: async (call, name, value) => (await call('importCloudFlow', { body: { name, definition: flowThatKeeps(value) } })).id,
  designer: (page, flowId) => new CloudFlowDesigner(page, flowId),
  versions: async (call, flowId) => {
    const { items } = await call('listCloudFlowVersions', { params: { flowId }, query: {} });
    return Promise.all(items.map(({ version }) => valueOfVersion(call, flowId, version)));
  },
};

function flowThatKeeps(value: string): string {
  const actions = { Keep: { type: 'Compose', inputs: value, runAfter: {} } };
  return JSON.stringify({ properties: { connectionReferences: {}, definition: { triggers: { manual: BUTTON }, actions } } });
}

async function valueOfVersion(call: ApiClient, flowId: string, version: number): Promise<string> {
  const { text } = await call('getCloudFlowVersion', { params: { flowId, version: String(version) } });
  const inputs = valueAt(readFlowFile(text).file?.document, ['properties', 'definition', 'actions', 'Keep', 'inputs']);
  return String(inputs === undefined ? undefined : toPlain(inputs));
}
