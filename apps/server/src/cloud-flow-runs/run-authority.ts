import type { CloudRunStore, NewCloudRun } from '@tandem/cloud-engine';
import { readEnvironmentParameters, withEnvironmentValues } from '@tandem/cloud-flow';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, equalJson, JsonObject, parseJson, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore, CloudFlowStore, EnvironmentVariableStore } from '@tandem/store';
import type { ReadCloudFlow } from '../cloud-flows/cloud-flow-reader.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';

export interface RunAuthorityOptions {
  readonly runs: Pick<CloudRunStore, 'load'>;
  readonly flows: Pick<CloudFlowStore, 'get' | 'listVersions' | 'getVersion'>;
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly variables: Pick<EnvironmentVariableStore, 'valuesOf'>;
  readonly access: Pick<FlowAccess, 'mayUseConnections'>;
  readonly read: ReadCloudFlow;
}

/** A run that asks for something which is not open to everybody. */
export interface AskingRun {
  readonly runId: CloudFlowRunId;
  /** The owner of its flow. */
  readonly ownerId: AccountId;
}

const VERSIONS_PER_READ = 200;
const KEPT_RUNS = 1000;

/**
 * In whose name a run works. A flow works with what its owner may use; but whoever else changes what it does must not get at more by
 * that than the own rights allow, unless the owner lends them connections.
 */
export class RunAuthority {
  readonly #options: RunAuthorityOptions;
  /** Who saved the definitions of the runs that asked last. */
  readonly #authors = new Map<CloudFlowRunId, Promise<readonly AccountId[]>>();
  /** Runs whose start is not on disk yet; their first actions may ask already. */
  readonly #starting = new Map<CloudFlowRunId, KnownRun>();

  constructor(options: RunAuthorityOptions) {
    this.#options = options;
  }

  /** Knows the run while it is being accepted. */
  async whileStarting(run: NewCloudRun, start: () => Promise<void>): Promise<void> {
    this.#starting.set(run.runId, run);
    await start().finally(() => this.#starting.delete(run.runId));
  }

  /**
   * All of whom must be allowed what the run asks for: the owner first, and the author of what the run does when the owner answers
   * for neither.
   *
   * @throws TandemError `RunAuthorUnknown`
   */
  async judgesOf({ runId, ownerId }: AskingRun): Promise<readonly AccountRecord[]> {
    const { accounts } = this.#options;
    const owner = await accounts.get(ownerId);
    const authors = await this.#authorsOf(runId);
    if (owner === undefined) throw unknown();
    if (authors.includes(ownerId)) return [owner];
    const known = (await Promise.all(authors.map((id) => accounts.get(id)))).filter((account) => account !== undefined);
    const [author] = known;
    if (author === undefined) throw unknown();
    return (await this.#areTrusted(known, { runId, ownerId })) ? [owner] : [owner, author];
  }

  async #areTrusted(authors: readonly AccountRecord[], { runId, ownerId }: AskingRun): Promise<boolean> {
    const { access, flows } = this.#options;
    const run = await this.#runOf(runId);
    const flow = run === undefined ? undefined : await flows.get(run.cloudFlowId);
    if (flow?.ownerId !== ownerId) return false;
    const trusts = await Promise.all(authors.map((author) => access.mayUseConnections(flow, author)));
    return trusts.includes(true);
  }

  #authorsOf(runId: CloudFlowRunId): Promise<readonly AccountId[]> {
    const known = this.#authors.get(runId);
    if (known !== undefined) return known;
    const found = this.#findAuthors(runId);
    this.#authors.set(runId, found);
    found.catch(() => this.#authors.delete(runId));
    if (this.#authors.size > KEPT_RUNS) for (const oldest of this.#authors.keys().take(1)) this.#authors.delete(oldest);
    return found;
  }

  async #findAuthors(runId: CloudFlowRunId): Promise<readonly AccountId[]> {
    const run = await this.#runOf(runId);
    if (run === undefined) throw unknown();
    const versions = await this.#versionsOf(run.cloudFlowId);
    const all = [...new Set(versions.map(({ savedBy }) => savedBy))];
    return all.length < 2 ? all : this.#matching(run.cloudFlowId, versions, run.definition);
  }

  async #runOf(runId: CloudFlowRunId): Promise<KnownRun | undefined> {
    const starting = this.#starting.get(runId);
    if (starting !== undefined) return starting;
    const run = await this.#options.runs.load(runId);
    const definition = run === undefined ? undefined : parseJson(run.definition);
    return run === undefined || !(definition instanceof JsonObject) ? undefined : { cloudFlowId: run.cloudFlowId, definition };
  }

  async #versionsOf(id: CloudFlowId) {
    const versions = [];
    for (;;) {
      const found = await this.#options.flows.listVersions(id, { before: versions.at(-1)?.version, limit: VERSIONS_PER_READ });
      versions.push(...found);
      if (found.length < VERSIONS_PER_READ) return versions;
    }
  }

  /** Who saved the definition, newest first. The values that environment variables had then do not count. */
  async #matching(id: CloudFlowId, versions: readonly Saved[], ran: JsonObject): Promise<readonly AccountId[]> {
    const plain = await this.#withoutValues(ran);
    const authors = new Set<AccountId>();
    for (const { version, savedBy } of versions) {
      if (authors.has(savedBy)) continue;
      const text = (await this.#options.flows.getVersion(id, version))?.text ?? '';
      const definition = this.#options.read(text).flow?.definition;
      if (definition !== undefined && equalJson(await this.#withoutValues(definition), plain)) authors.add(savedBy);
    }
    return [...authors];
  }

  async #withoutValues(definition: JsonObject): Promise<JsonObject> {
    const names = [...new Set(readEnvironmentParameters(definition).map(({ schemaName }) => schemaName))];
    if (names.length === 0) return definition;
    const values = await this.#options.variables.valuesOf(names);
    const there = new Set(names.filter((_, index) => values[index] !== undefined));
    return withEnvironmentValues(definition, (name) => (there.has(name) ? null : undefined));
  }
}

type KnownRun = Pick<NewCloudRun, 'cloudFlowId' | 'definition'>;

interface Saved {
  readonly version: number;
  readonly savedBy: AccountId;
}

function unknown(): TandemError {
  return new TandemError('RunAuthorUnknown', 'Nobody answers any more for what this run does.', {
    status: 403,
    fix: 'Let the owner of the flow publish it again, and start it anew.',
  });
}
