import type { JsonObject, JsonValue } from '@tandem/kernel';

/** What expressions ask of the run; `undefined` means that there is no such thing. */
export interface OracleHost {
  nowTicks(): bigint;
  newGuid(): string;
  random(): number;
  parameter(name: string): JsonValue | undefined;
  variable(name: string): JsonValue | undefined;
  trigger(): JsonObject;
  action(name: string): JsonObject | undefined;
  currentAction(): JsonObject | undefined;
  result(scopeName: string): readonly JsonValue[] | undefined;
  item(loopName?: string): JsonValue | undefined;
  iterationIndex(loopName: string): number | undefined;
  workflow(): JsonObject;
  callbackUrl?(): string | undefined;
}
