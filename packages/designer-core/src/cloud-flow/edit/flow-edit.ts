import type { JsonObject, JsonValue, Result } from '@tandem/kernel';
import type { CardId } from '../flow/card-id.ts';
import type { JsonPath } from '../json/json-path.ts';
import type { Place } from './place.ts';
import type { Refusal } from './refusal.ts';
import type { SettingChange } from './setting-change.ts';

export interface RunAfterChoice {
  readonly action: string;
  /** At least one of Succeeded, Failed, Skipped and TimedOut. */
  readonly statuses: readonly string[];
}

/** Everything that a designer can do to a definition. Actions are named by their keys. */
export type FlowEdit =
  /** Puts the trigger in place of the present one, if any. */
  | { readonly kind: 'set-trigger'; readonly name: string; readonly json: JsonObject }
  /** `name` is made unique. */
  | { readonly kind: 'add-action'; readonly name: string; readonly json: JsonObject; readonly place: Place }
  | { readonly kind: 'remove-actions'; readonly actions: readonly string[] }
  | { readonly kind: 'move-actions'; readonly actions: readonly string[]; readonly place: Place }
  /** Copies that stand behind the last of them. */
  | { readonly kind: 'duplicate-actions'; readonly actions: readonly string[] }
  /** Text from `copyActions` or from the clipboard of Power Automate. */
  | { readonly kind: 'paste-actions'; readonly text: string; readonly place: Place }
  | { readonly kind: 'rename-card'; readonly card: CardId; readonly name: string }
  | { readonly kind: 'rename-variable'; readonly from: string; readonly to: string }
  /** Undefined takes the value away. */
  | { readonly kind: 'set-value'; readonly card: CardId; readonly path: JsonPath; readonly value: JsonValue | undefined }
  /** The whole card, with all that is in it. */
  | { readonly kind: 'set-json'; readonly card: CardId; readonly json: JsonValue }
  | { readonly kind: 'set-notes'; readonly card: CardId; readonly notes: string }
  | { readonly kind: 'set-setting'; readonly card: CardId; readonly change: SettingChange }
  | { readonly kind: 'set-run-after'; readonly action: string; readonly runAfter: readonly RunAfterChoice[] }
  /** `name` is made unique in the switch. */
  | { readonly kind: 'add-case'; readonly action: string; readonly name: string; readonly value: JsonValue }
  | { readonly kind: 'remove-case'; readonly action: string; readonly name: string }
  | { readonly kind: 'rename-case'; readonly action: string; readonly from: string; readonly to: string }
  | { readonly kind: 'add-else'; readonly action: string }
  | { readonly kind: 'remove-else'; readonly action: string }
  /** Empties the branch that a switch takes when no case fits. */
  | { readonly kind: 'remove-default'; readonly action: string }
  /** Puts a scope around actions of one level. */
  | { readonly kind: 'group-actions'; readonly actions: readonly string[]; readonly name: string }
  /** Puts an *Apply to each* around an action; `source` is an expression without `@`. */
  | { readonly kind: 'wrap-in-loop'; readonly actions: readonly string[]; readonly name: string; readonly source: string }
  /** Takes a scope away and leaves what was in it. */
  | { readonly kind: 'ungroup'; readonly action: string }
  /** Replaces everything, such as by what was typed in the code of the whole flow. */
  | { readonly kind: 'set-definition'; readonly definition: JsonObject }
  /** Replaces the declared parameters, such as environment variables. */
  | { readonly kind: 'set-parameters'; readonly parameters: JsonObject };

export interface Edited {
  readonly definition: JsonObject;
  /** What the edit made or changed, for the selection. */
  readonly cards: readonly CardId[];
}

export type EditResult = Result<Edited, Refusal>;
