import type { ApiClient } from '@tandem/protocol';
import type { Locator } from 'playwright-core';
import { FlowDesigner, type FlowKind } from './flow-designer.ts';

/** The designer of a desktop flow whose first step keeps a value in a variable. */
export class DesktopFlowDesigner extends FlowDesigner {
  get path(): string {
    return `/desktop-flows/${this.flowId}/design`;
  }

  get opened(): Locator {
    return this.page.getByRole('treegrid', { name: 'Steps of Main' }).getByRole('row').first();
  }

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Text view' });
  }

  async write(value: string): Promise<void> {
    await this.button('Text view').click();
    await this.replace(this.text, flowThatKeeps(value));
    await this.waitUntilDirty();
    await this.button('Steps view').click();
    await this.opened.waitFor();
  }

  async read(): Promise<string> {
    return (await this.opened.getAttribute('aria-label')) ?? '';
  }
}

export const DESKTOP_FLOWS: FlowKind = {
  title: 'a desktop flow',
  create: async (call, name, value) => (await call('importDesktopFlow', { body: { name, script: flowThatKeeps(value) } })).id,
  designer: (page, flowId) => new DesktopFlowDesigner(page, flowId),
  versions: async (call, flowId) => {
    const { items } = await call('listDesktopFlowVersions', { params: { flowId }, query: {} });
    return Promise.all(items.map(({ version }) => valueOfVersion(call, flowId, version)));
  },
};

function flowThatKeeps(value: string): string {
  return `SET Kept TO $'''${value}'''\n`;
}

async function valueOfVersion(call: ApiClient, flowId: string, version: number): Promise<string> {
  const { text } = await call('getDesktopFlowVersion', { params: { flowId, version: String(version) } });
  return /\$'''(.*)'''/.exec(text)?.[1] ?? text;
}
