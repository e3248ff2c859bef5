import type { Clock, EnvironmentVariableId, IdSource, JsonValue } from '@tandem/kernel';
import type { EnvironmentVariableKind } from '@tandem/protocol';
import type { AccountRecord, EnvironmentVariableRecord, EnvironmentVariableStore } from '@tandem/store';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { valueText } from './variable-kind.ts';
import { requireOwnReaders } from './variable-readers.ts';

export interface EnvironmentVariablesOptions {
  readonly store: EnvironmentVariableStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  /** The flows that the account may not change. */
  readonly flowsOfOthers: (account: AccountRecord) => Promise<readonly OpenCloudFlow[]>;
}

export interface NewVariable {
  readonly schemaName: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: EnvironmentVariableKind;
  readonly value: JsonValue;
}

export interface VariableChange {
  readonly displayName?: string;
  readonly description?: string;
  readonly value?: JsonValue;
}

/** The environment variables and the rules of changing them: everybody sees them and makes new ones, their owners and administrators change them. */
export class EnvironmentVariables {
  readonly #options: EnvironmentVariablesOptions;

  constructor(options: EnvironmentVariablesOptions) {
    this.#options = options;
  }

  list(): Promise<readonly EnvironmentVariableRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `InvalidVariableValue`, `SchemaNameTaken`, `VariableReadByOthers` */
  async create(variable: NewVariable, owner: AccountRecord): Promise<EnvironmentVariableRecord> {
    const record = this.#build(variable, owner);
    await this.#requireOwnReaders([record], owner);
    await this.#options.store.add(record);
    this.#options.live.publish('environment-variables');
    return record;
  }

  /**
   * Checks variables that are to come with a flow.
   *
   * @returns what adds those that are not there yet
   * @throws TandemError `InvalidVariableValue`, `VariableReadByOthers`
   */
  async prepare(variables: readonly NewVariable[], owner: AccountRecord): Promise<() => Promise<void>> {
    const records = variables.map((variable) => this.#build(variable, owner));
    await this.#requireOwnReaders(records, owner);
    return async () => {
      if (records.length === 0) return;
      await this.#options.store.addMissing(records);
      this.#options.live.publish('environment-variables');
    };
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `InvalidVariableValue` */
  async update(id: EnvironmentVariableId, change: VariableChange, account: AccountRecord): Promise<EnvironmentVariableRecord> {
    const { kind } = await this.#ownOf(id, 'change', account);
    const { value, ...rest } = change;
    const changed = await this.#options.store.update(id, {
      ...rest,
      ...(value === undefined ? {} : { value: valueText(kind, value) }),
      updatedAt: this.#options.clock.now(),
    });
    this.#options.live.publish('environment-variables');
    return changed ?? missing();
  }

  /** @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: EnvironmentVariableId, account: AccountRecord): Promise<void> {
    await this.#ownOf(id, 'delete', account);
    await this.#options.store.remove(id);
    this.#options.live.publish('environment-variables');
  }

  async #ownOf(id: EnvironmentVariableId, wish: 'change' | 'delete', account: AccountRecord): Promise<EnvironmentVariableRecord> {
    const variable = (await this.#options.store.get(id)) ?? missing();
    requireAllowed(account, wish, { kind: 'environment-variable', ownerId: variable.ownerId });
    return variable;
  }

  /** What is there already is not made, and its owner answers for it. */
  async #requireOwnReaders(records: readonly EnvironmentVariableRecord[], account: AccountRecord): Promise<void> {
    if (records.length === 0) return;
    const [present, flows] = await Promise.all([this.#options.store.list(), this.#options.flowsOfOthers(account)]);
    const known = new Set(present.map(({ schemaName }) => schemaName.toLowerCase()));
    const names = records.map(({ schemaName }) => schemaName).filter((name) => !known.has(name.toLowerCase()));
    requireOwnReaders(names, flows);
  }

  #build({ value, ...variable }: NewVariable, owner: AccountRecord): EnvironmentVariableRecord {
    const now = this.#options.clock.now();
    return {
      ...variable,
      id: this.#options.ids.next(),
      value: valueText(variable.kind, value),
      ownerId: owner.id,
      createdAt: now,
      updatedAt: now,
    };
  }
}

function missing(): never {
  throw notFound('environment variable');
}
