import type { AccountId, EnvironmentVariableId } from '@tandem/kernel';
import type { EnvironmentVariableKind } from '@tandem/protocol';

/** A value of the environment that cloud flows read. */
export interface EnvironmentVariableRecord {
  readonly id: EnvironmentVariableId;
  /** No two are equal without regard to the case of ASCII letters. */
  readonly schemaName: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: EnvironmentVariableKind;
  /** JSON text. */
  readonly value: string;
  readonly ownerId: AccountId;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type EnvironmentVariableChange = Partial<Pick<EnvironmentVariableRecord, 'displayName' | 'description' | 'value' | 'updatedAt'>>;

export interface EnvironmentVariableStore {
  /** By display name. */
  list(): Promise<readonly EnvironmentVariableRecord[]>;
  get(id: EnvironmentVariableId): Promise<EnvironmentVariableRecord | undefined>;
  /** The JSON texts of the values that these names have, in their order; undefined where there is no such variable. */
  valuesOf(schemaNames: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** @throws TandemError `SchemaNameTaken` */
  add(variable: EnvironmentVariableRecord): Promise<void>;
  /** Adds those whose schema names are free, in one transaction. */
  addMissing(variables: readonly EnvironmentVariableRecord[]): Promise<void>;
  update(id: EnvironmentVariableId, change: EnvironmentVariableChange): Promise<EnvironmentVariableRecord | undefined>;
  remove(id: EnvironmentVariableId): Promise<boolean>;
}
