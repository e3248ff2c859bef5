import type { CloudRunStore, NewCloudRun } from '@tandem/cloud-engine';
import { readEnvironmentParameters, withEnvironmentValues } from '@tandem/cloud-flow';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, equalJson, JsonObject, parseJson, TandemError } from '@tandem/kernel';
import type { AccountRecord, AccountStore, CloudFlowPublisher, CloudFlowStore, EnvironmentVariableStore } from '@tandem/store';
import type { ReadCloudFlow } from '../cloud-flows/cloud-flow-reader.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';

export interface RunAuthorityOptions {
  readonly runs: Pick<CloudRunStore, 'load'>;
  readonly flows: Pick<CloudFlowStore, 'get' | 'listVersions' | 'getVersion' | 'publishersOf'>;
  readonly accounts: Pick<AccountStore, 'get'>;
  readonly variables: Pick<EnvironmentVariableStore, 'valuesOf'>;
  readonly access: Pick<FlowAccess, 'mayUseConnections'>;
  readonly read: ReadCloudFlow;
  /** Who debugs a desktop flow or runs it by hand, and answers for the run alone; undefined for the run of a cloud flow. */
  readonly starterOf: (runId: CloudFlowRunId) => Promise<AccountId | undefined>;
}

/** A run that asks for something which is not open to everybody. */
export interface AskingRun {
  readonly runId: CloudFlowRunId;
  /** The owner of its flow. */
  readonly ownerId: AccountId;
}

const VERSIONS_PER_READ = 200;
const KEPT_RUNS = 1000;

/** Who answers for the definition of a run. */
interface Responsible {
  /** Who saved it before anybody else. */
  readonly author: AccountId;
  /** Who made it run, each for the owner of that time. */
  readonly publishers: readonly CloudFlowPublisher[];
}

/**
 * In whose name a run works. A flow works with what its owner may use; but whoever else changes what it does must not get at more by
 * that than the own rights allow, unless the owner answers for it: by having written or published it as the owner, or by lending
 * connections to whoever did. A publisher never takes the place of the author: a click lends no rights but the owner's.
 */
export class RunAuthority {
  readonly #options: RunAuthorityOptions;
  /** Who answers for the definitions of the runs that asked last. */
  readonly #responsible = new Map<CloudFlowRunId, Promise<Responsible>>();
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
   * for it in no way.
   *
   * @throws TandemError `RunAuthorUnknown`, `RunStarterDisabled`
   */
  async judgesOf({ runId, ownerId }: AskingRun): Promise<readonly AccountRecord[]> {
    const { accounts, starterOf } = this.#options;
    const starterId = await starterOf(runId);
    if (starterId !== undefined) return [await this.#starter(starterId)];
    const responsible = await this.#responsibleOf(runId);
    const [owner, author] = await Promise.all([accounts.get(ownerId), accounts.get(responsible.author)]);
    if (owner === undefined || author === undefined) return unknown();
    const answering = new Set([author.id, ...publishersFor(ownerId, responsible)]);
    if (answering.has(ownerId)) return [owner];
    return (await this.#isLentTo(answering, { runId, ownerId })) ? [owner] : [owner, author];
  }

  /** Nobody else answers for the run, so that it ends to have rights with its starter. */
  async #starter(id: AccountId): Promise<AccountRecord> {
    const account = (await this.#options.accounts.get(id)) ?? unknown();
    return account.isDisabled ? starterDisabled() : account;
  }

  async #isLentTo(answering: ReadonlySet<AccountId>, { runId, ownerId }: AskingRun): Promise<boolean> {
    const { access, accounts, flows } = this.#options;
    const run = await this.#runOf(runId);
    const flow = run === undefined ? undefined : await flows.get(run.cloudFlowId);
    if (flow?.ownerId !== ownerId) return false;
    const known = (await Promise.all([...answering].map((id) => accounts.get(id)))).filter((account) => account !== undefined);
    const lends = await Promise.all(known.map((account) => access.mayUseConnections(flow, account)));
    return lends.includes(true);
  }

  #responsibleOf(runId: CloudFlowRunId): Promise<Responsible> {
    const known = this.#responsible.get(runId);
    if (known !== undefined) return known;
    const found = this.#findResponsible(runId);
    this.#responsible.set(runId, found);
    found.catch(() => this.#responsible.delete(runId));
    if (this.#responsible.size > KEPT_RUNS) for (const oldest of this.#responsible.keys().take(1)) this.#responsible.delete(oldest);
    return found;
  }

  /** Texts need no look when one person saved and published all of them. */
  async #findResponsible(runId: CloudFlowRunId): Promise<Responsible> {
    const run = await this.#runOf(runId);
    if (run === undefined) return unknown();
    const [versions, publishers] = await Promise.all([
      this.#versionsOf(run.cloudFlowId),
      this.#options.flows.publishersOf(run.cloudFlowId),
    ]);
    const [first] = versions;
    if (first === undefined) return unknown();
    const isOf = (id: AccountId): boolean => id === first.savedBy;
    if (versions.every(({ savedBy }) => isOf(savedBy)) && publishers.every(({ accountId }) => isOf(accountId))) {
      return { author: first.savedBy, publishers };
    }
    const matching = await this.#matching(run, versions);
    const author = matching.at(-1)?.savedBy;
    if (author === undefined) return unknown();
    const numbers = new Set(matching.map(({ version }) => version));
    return { author, publishers: publishers.filter(({ version }) => numbers.has(version)) };
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

  /** The versions with this definition, newest first. The values that environment variables had then do not count. */
  async #matching({ cloudFlowId, definition: ran }: KnownRun, versions: readonly Saved[]): Promise<readonly Saved[]> {
    const plain = await this.#withoutValues(ran);
    const matching: Saved[] = [];
    for (const saved of versions) {
      const text = (await this.#options.flows.getVersion(cloudFlowId, saved.version))?.text ?? '';
      const definition = this.#options.read(text).flow?.definition;
      if (definition !== undefined && equalJson(await this.#withoutValues(definition), plain)) matching.push(saved);
    }
    return matching;
  }

  async #withoutValues(definition: JsonObject): Promise<JsonObject> {
    const names = [...new Set(readEnvironmentParameters(definition).map(({ schemaName }) => schemaName))];
    if (names.length === 0) return definition;
    const values = await this.#options.variables.valuesOf(names);
    const there = new Set(names.filter((_, index) => values[index] !== undefined));
    return withEnvironmentValues(definition, (name) => (there.has(name) ? null : undefined));
  }
}

/** A click from before the flow belonged to its owner counts for nothing: it lent the rights of somebody else. */
function publishersFor(ownerId: AccountId, { publishers }: Responsible): readonly AccountId[] {
  return publishers.filter((one) => one.ownerId === ownerId && one.answersForOwner).map(({ accountId }) => accountId);
}

type KnownRun = Pick<NewCloudRun, 'cloudFlowId' | 'definition'>;

interface Saved {
  readonly version: number;
  readonly savedBy: AccountId;
}

function unknown(): never {
  throw new TandemError('RunAuthorUnknown', 'Nobody answers any more for what this run does.', {
    status: 403,
    fix: 'Let the owner of the flow publish it again, and start it anew.',
  });
}

function starterDisabled(): never {
  throw new TandemError('RunStarterDisabled', 'The account that started this run is disabled, and nobody else answers for it.', {
    status: 403,
    fix: 'Let somebody else run the flow, or let an administrator enable the account.',
  });
}
