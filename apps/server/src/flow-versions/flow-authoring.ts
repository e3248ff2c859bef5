import type { Diagnostic } from '@tandem/kernel';
import type { FlowSource, FlowVersion } from '@tandem/protocol';
import type { AccountRecord, AccountStore, FlowVersionQuery, FlowVersionText } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { refuseUnpublishable } from '../http/flow-faults.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { FlowEditor, FlowEditors } from './flow-editors.ts';
import { type AuthorNames, flowSourceView, flowVersionView } from './flow-version-view.ts';
import { StaleBase, versionConflict } from './version-conflict.ts';
import type { AuthorChange, VersionedFlow, VersionedFlows } from './versioned-flows.ts';

export interface FlowAuthoringOptions<FlowId> {
  readonly flows: VersionedFlows<FlowId>;
  readonly accounts: Pick<AccountStore, 'list'>;
  readonly editors: FlowEditors;
  readonly live: LiveHub;
}

export interface FlowSave {
  readonly text: string;
  /** The version that the author began with. */
  readonly baseVersion: number;
  readonly name?: string | undefined;
  readonly note: string;
  readonly publish: boolean;
  readonly force: boolean;
}

/** How designers read and write the versions of one kind of flow. */
export class FlowAuthoring<FlowId extends string> {
  readonly #options: FlowAuthoringOptions<FlowId>;

  constructor(options: FlowAuthoringOptions<FlowId>) {
    this.#options = options;
  }

  /** @throws TandemError `NotFound` */
  async source(id: FlowId, version: number | 'latest', account: AccountRecord): Promise<FlowSource> {
    const { flows, editors } = this.#options;
    const flow = await flows.flow(id, 'see', account);
    const [found, names] = await Promise.all([this.#version(id, version), this.#names()]);
    const diagnostics = flows.diagnose(found.text);
    return flowSourceView({ flowId: id, flow, version: found, names, diagnostics, editors: editors.othersOf(id, account.id) });
  }

  /** @throws TandemError `NotFound` */
  async list(
    id: FlowId,
    { before, limit }: FlowVersionQuery,
    account: AccountRecord,
  ): Promise<{ items: FlowVersion[]; next: number | null }> {
    const { flows } = this.#options;
    const flow = await flows.flow(id, 'see', account);
    const [found, names] = await Promise.all([flows.versions.listVersions(id, { before, limit: limit + 1 }), this.#names()]);
    const items = found.slice(0, limit).map((version) => flowVersionView(version, flow, names));
    return { items, next: found.length > limit ? (items.at(-1)?.version ?? null) : null };
  }

  /**
   * Saves on top of the version that the author began with; the same save sent twice is one version.
   *
   * @throws TandemError `NotFound`, `Forbidden`, `VersionConflict`, `FlowTooLarge`, and 422 when a faulty text is to run
   */
  async save(id: FlowId, { text, baseVersion, name, note, publish, force }: FlowSave, account: AccountRecord): Promise<FlowSource> {
    const { flows } = this.#options;
    await this.#requireAuthor(id, account);
    const diagnostics = flows.diagnose(text);
    if (publish) refuseUnpublishable(flows.faultCode, diagnostics, text);
    const change = (present: VersionedFlow): AuthorChange => {
      if (!force && present.latestVersion !== baseVersion) throw new StaleBase();
      return { name, save: { text, note }, publish: publish ? { version: 'latest', text } : undefined };
    };
    return this.#author(id, account, change).catch(async (thrown: unknown) => {
      if (!(thrown instanceof StaleBase)) throw thrown;
      const present = await this.#version(id, 'latest');
      if (!isRepeated({ text, baseVersion }, present, account)) throw await this.#conflict(baseVersion, present);
      return this.#author(id, account, () => ({ name, publish: publish ? { version: present.version, text } : undefined }));
    });
  }

  /** @throws TandemError `NotFound`, `Forbidden`, and 422 when the version has errors */
  async publish(id: FlowId, version: number, account: AccountRecord): Promise<FlowSource> {
    const { flows } = this.#options;
    await this.#requireAuthor(id, account);
    const { text } = await this.#version(id, version);
    refuseUnpublishable(flows.faultCode, flows.diagnose(text), text);
    return this.#author(id, account, () => ({ publish: { version, text } }), version);
  }

  /** Keeps the text of an older version as the latest one, a draft. @throws TandemError `NotFound`, `Forbidden` */
  async restore(id: FlowId, version: number, account: AccountRecord): Promise<FlowSource> {
    await this.#requireAuthor(id, account);
    const { text } = await this.#version(id, version);
    return this.#author(id, account, () => ({ save: { text, note: '' } }));
  }

  /** Notes that the account has the flow open. Who may only look at it is answered, and not shown to others. */
  async present(id: FlowId, account: AccountRecord): Promise<{ editors: FlowEditor[]; version: number }> {
    const { flows, editors } = this.#options;
    const { latestVersion } = await flows.flow(id, 'see', account);
    if ((await flows.mayChange(id, account)) && editors.announce(id, account)) this.#tell(id);
    return { editors: [...editors.othersOf(id, account.id)], version: latestVersion };
  }

  async #author(
    id: FlowId,
    account: AccountRecord,
    change: (present: VersionedFlow) => AuthorChange,
    shown: number | 'latest' = 'latest',
  ): Promise<FlowSource> {
    const notes = await this.#options.flows.author(id, account, change);
    this.#tell(id);
    return withNotes(await this.source(id, shown, account), notes);
  }

  async #requireAuthor(id: FlowId, account: AccountRecord): Promise<void> {
    await this.#options.flows.flow(id, 'change', account);
  }

  async #version(id: FlowId, version: number | 'latest'): Promise<FlowVersionText> {
    const { flows } = this.#options;
    return (await flows.versions.getVersion(id, version)) ?? missing(flows.kind);
  }

  async #conflict(baseVersion: number, present: FlowVersionText): Promise<Error> {
    const names = await this.#names();
    return versionConflict({ baseVersion, present, savedByName: names.get(present.savedBy) ?? '' });
  }

  async #names(): Promise<AuthorNames> {
    return new Map((await this.#options.accounts.list()).map(({ id, name }) => [id, name]));
  }

  #tell(id: FlowId): void {
    this.#options.live.publish(`flow:${id}`);
  }
}

/** An author whose save was kept, but who never got the answer, sends it again. */
function isRepeated(
  { text, baseVersion }: Pick<FlowSave, 'text' | 'baseVersion'>,
  present: FlowVersionText,
  { id }: AccountRecord,
): boolean {
  return present.version === baseVersion + 1 && present.savedBy === id && present.text === text;
}

function withNotes(source: FlowSource, notes: readonly Diagnostic[]): FlowSource {
  const shown = notes.map(({ code, severity, message }) => ({ code, severity, message }));
  return { ...source, diagnostics: [...shown, ...source.diagnostics] };
}

function missing(kind: VersionedFlows<unknown>['kind']): never {
  throw notFound(`version of a ${kind.replace('-', ' ')}`);
}
