import { readCloudFlow } from '@tandem/cloud-flow';
import { createHttpConnector } from '@tandem/connector-http';
import { JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { OutboundClient, type OutboundRules } from '@tandem/outbound';
import { readAllowedHost } from '@tandem/protocol';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { commandContext } from '../command-context.ts';
import type { OpenRunStore } from '../open-run-store.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { mockConnectors } from './mocks.ts';
import { type FinishedRun, runInProcess } from './run-in-process.ts';

export function runCloudCommand(openStore: OpenRunStore): Command {
  return {
    name: 'cloud run',
    usage: '[--body JSON] [--mocks FILE] [--allow-host HOST]… [--json] FILE',
    summary:
      'Runs one definition in this process; a file of mocks answers for its connectors, by action or by operation. HTTP actions without a mock send their requests: to the public internet, and to hosts of --allow-host.',
    async run(args, terminal) {
      const { values, positionals } = readArguments(args, {
        body: { type: 'string' },
        mocks: { type: 'string' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      });
      const { flow, diagnostics } = readCloudFlow(readInput(onlyOperand(positionals, 'FILE')));
      const faults = diagnostics.filter(({ severity }) => severity === 'error');
      for (const { code, message, path } of faults) terminal.note(`${code}${path === undefined ? '' : ` at ${path}`}: ${message}`);
      if (flow === undefined || faults.length > 0) return ExitCode.failed;
      const mocks = values.mocks === undefined ? new JsonObject() : parseJson(readInput(values.mocks));
      const context = commandContext(terminal.note);
      const client = new OutboundClient({ rules: constantRules(values['allow-host']) });
      const finished = await runInProcess(context, flow, {
        store: openStore().store,
        connectors: mockConnectors(flow.compiled, mocks, [createHttpConnector({ ...context, client })]),
        triggerBody: values.body === undefined ? undefined : parseJson(values.body),
      });
      await client.close();
      if (values.json) terminal.out(printJson(jsonView(finished)));
      else printText(finished, terminal);
      return finished.run.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
    },
  };
}

/** @throws UsageError when a text is no host */
function constantRules(texts: readonly string[]): () => OutboundRules {
  const allowedHosts = texts.map((text) => {
    const host = readAllowedHost(text);
    if (host === undefined) throw new UsageError(`--allow-host takes a name, an address or a network, not '${text}'.`);
    return host;
  });
  const rules = { allowedHosts };
  return () => rules;
}

function jsonView({ run, actions }: FinishedRun): JsonObject {
  const { response } = run;
  const entries: [string, JsonValue][] = [
    ['status', run.status],
    ['error', run.error === null ? null : JsonObject.of(Object.entries(run.error))],
    ['response', response === null ? null : responseView(response)],
    ['actions', actions.map(actionView)],
  ];
  return JsonObject.of(entries);
}

function responseView({ statusCode, headers, body }: NonNullable<FinishedRun['run']['response']>): JsonObject {
  return JsonObject.of([
    ['statusCode', statusCode],
    ['headers', JsonObject.of(Object.entries(headers))],
    ['body', body ?? null],
  ]);
}

function actionView({ path, name, type, status, code, error, inputs, outputs }: FinishedRun['actions'][number]): JsonObject {
  const view = JsonObject.of([
    ['path', path],
    ['name', name],
    ['type', type],
    ['status', status],
    ['code', code],
  ]);
  if (inputs !== undefined) view.set('inputs', inputs);
  if (outputs !== undefined) view.set('outputs', outputs);
  if (error !== undefined) view.set('error', JsonObject.of(Object.entries(error)));
  return view;
}

function printText({ run, actions }: FinishedRun, terminal: Terminal): void {
  terminal.out(`${run.status}${run.error === null ? '' : `  ${run.error.code}: ${run.error.message}`}`);
  for (const { path, type, status, inputs, outputs, error } of actions) {
    terminal.out(`${path}  ${type}  ${status}${error === undefined ? '' : `  ${error.code}: ${error.message}`}`);
    if (inputs !== undefined) terminal.out(`  inputs   ${printJson(inputs)}`);
    if (outputs !== undefined) terminal.out(`  outputs  ${printJson(outputs)}`);
  }
}
