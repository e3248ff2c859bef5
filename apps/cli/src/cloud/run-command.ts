import { readCloudFlow } from '@tandem/cloud-flow';
import { createHttpConnector } from '@tandem/connector-http';
import { JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { OutboundClient, type OutboundProxy, type OutboundRules } from '@tandem/outbound';
import { readAllowedHost } from '@tandem/protocol';
import { KNOWN_CONNECTORS } from '@tandem/server/known-connectors';
import { loadOutboundProxy } from '@tandem/server/outbound-proxy';
import { NODE_TIMERS, SYSTEM_CLOCK } from '@tandem/server/system-ports';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { commandContext } from '../command-context.ts';
import type { OpenRunStore } from '../open-run-store.ts';
import { readInput } from '../read-input.ts';
import { dataFolders, defaultDataDirectory } from '../start/data-directory.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { mockConnectors } from './mocks.ts';
import { type FinishedRun, runInProcess } from './run-in-process.ts';
import { SkippedTime } from './skipped-time.ts';
import { StandIns, sampleTriggerBody } from './stand-ins.ts';

export function runCloudCommand(openStore: OpenRunStore): Command {
  return {
    name: 'cloud run',
    usage: '[--body JSON] [--mocks [FILE]] [--allow-host HOST]… [--data DIR] [--json] FILE',
    summary:
      'Runs one definition in this process. With --mocks no service is called and no time passes: a file of mocks answers for connectors, by action or by operation, and for what it leaves out an answer that fits the description of the operation. Without --mocks HTTP actions send their requests: to the public internet, and to hosts of --allow-host, through the proxy of outbound-proxy.json in the data directory of the server where there is one.',
    async run(args, terminal) {
      const { values, positionals } = readArguments(args.map(asAloneWithoutFile), {
        body: { type: 'string' },
        mocks: { type: 'string' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
        json: { type: 'boolean', default: false },
      });
      const { file, mocksFile } = readFiles(values.mocks, positionals);
      const { flow, diagnostics } = readCloudFlow(readInput(file));
      const faults = diagnostics.filter(({ severity }) => severity === 'error');
      for (const { code, message, path } of faults) terminal.note(`${code}${path === undefined ? '' : ` at ${path}`}: ${message}`);
      if (flow === undefined || faults.length > 0) return ExitCode.failed;
      const mocks = mocksFile === undefined ? new JsonObject() : parseJson(readInput(mocksFile));
      const isTrial = values.mocks !== undefined;
      const time = isTrial ? new SkippedTime(SYSTEM_CLOCK.now()) : undefined;
      const context = { ...commandContext(terminal.note), ...(time === undefined ? {} : { clock: time.clock }) };
      const rules = constantRules(values['allow-host']);
      const client = new OutboundClient({ rules, ...(isTrial ? {} : { proxy: proxyOf(values.data) }) });
      const finished = await runInProcess(context, flow, {
        store: openStore().store,
        connectors: mockConnectors(flow.compiled, mocks, {
          real: [createHttpConnector({ ...context, client })],
          standIns: isTrial ? new StandIns(KNOWN_CONNECTORS) : undefined,
        }),
        timers: time?.timers ?? NODE_TIMERS,
        triggerBody: values.body !== undefined ? parseJson(values.body) : isTrial ? sampleTriggerBody(flow.definition) : undefined,
      });
      await client.close();
      if (values.json) terminal.out(printJson(jsonView(finished)));
      else printText(finished, terminal);
      return finished.run.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
    },
  };
}

/** `--mocks` before another option, or at the end, has no file of mocks: `parseArgs` would take the option for its value. */
function asAloneWithoutFile(word: string, index: number, words: readonly string[]): string {
  return word === '--mocks' && (words[index + 1]?.startsWith('--') ?? true) ? '--mocks=' : word;
}

/** `--mocks` without a file of mocks may stand before the definition, too: then everything is answered by stand-ins. */
function readFiles(
  mocks: string | undefined,
  positionals: readonly string[],
): { readonly file: string; readonly mocksFile: string | undefined } {
  if (mocks !== undefined && mocks !== '' && positionals.length === 0) return { file: mocks, mocksFile: undefined };
  return { file: onlyOperand(positionals, 'FILE'), mocksFile: mocks === '' ? undefined : mocks };
}

/**
 * The proxy that the server uses on the same data directory.
 *
 * @throws TandemError `OutboundProxyInvalid`, `OutboundProxyUnsafe`
 */
function proxyOf(dataDir = defaultDataDirectory()): OutboundProxy | undefined {
  return loadOutboundProxy(dataFolders(dataDir).server);
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
