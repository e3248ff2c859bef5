import type { ContainerKind, DynamicSource, FieldDescription, OperationDescription, OperationSetting } from '@tandem/protocol';
import type { Bilingual } from './bilingual.ts';
import { canRun } from './can-run.ts';
import type { OperationCategory } from './categories.ts';
import type { OperationIcon } from './icon-names.ts';
import type { PlainSchema } from './output-schemas.ts';

export interface OperationParts {
  readonly id: string;
  /** As people know it from Power Automate. */
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: readonly string[];
  readonly category: OperationCategory;
  readonly icon: OperationIcon;
  readonly template: Readonly<Record<string, unknown>>;
  readonly fields?: readonly FieldDescription[];
  readonly dynamicFields?: NonNullable<OperationDescription['dynamicFields']>;
  readonly outputs: PlainSchema;
  readonly dynamicOutputs?: DynamicSource;
  /** Besides those that every trigger or action has. */
  readonly settings?: readonly OperationSetting[];
  readonly container?: ContainerKind;
  readonly isDeprecated?: true;
}

const CONTAINER_SETTINGS = ['run-after', 'tracked-properties'] as const;
const ACTION_SETTINGS = [...CONTAINER_SETTINGS, 'secure-inputs', 'secure-outputs', 'static-result'] as const;
const TRIGGER_SETTINGS = ['trigger-conditions', 'concurrency', 'secure-inputs', 'secure-outputs', 'tracked-properties'] as const;

export function defineAction(parts: OperationParts): OperationDescription {
  const description = describe('action', parts, parts.container === undefined ? ACTION_SETTINGS : CONTAINER_SETTINGS);
  return { ...description, canRun: canRun(description) };
}

/** @param canRun whether the server listens to the trigger; a test of the server holds both equal */
export function defineTrigger(parts: OperationParts & { readonly canRun: boolean }): OperationDescription {
  return { ...describe('trigger', parts, TRIGGER_SETTINGS), canRun: parts.canRun };
}

function describe(
  kind: OperationDescription['kind'],
  { fields = [], settings = [], keywords, ...parts }: OperationParts,
  always: readonly OperationSetting[],
): OperationDescription {
  return { ...parts, kind, keywords: [...keywords], fields: [...fields], settings: [...always, ...settings], canRun: false };
}
