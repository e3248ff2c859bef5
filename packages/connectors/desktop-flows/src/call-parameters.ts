import { type DesktopFlowId, isUuid, JsonObject } from '@tandem/kernel';
import { missingParameter, noPictureInPicture, wrongParameter } from './parameter-error.ts';
import type { RunMode, RunPriority } from './ports.ts';

/** The parameters of one call, read from the flat keys of the definition. */
export interface CallParameters {
  readonly desktopFlowId: DesktopFlowId;
  readonly runMode: RunMode;
  readonly priority: RunPriority;
  /** External name of an input variable to its value. */
  readonly items: JsonObject;
  /** Parameters that mean nothing here; they are let through. */
  readonly unknown: readonly string[];
}

const ITEM_PREFIX = 'item/';
const KNOWN: ReadonlySet<string> = new Set(['uiflowid', 'runmode', 'priority', 'runpriority', 'attendedmode', 'item']);

/** @throws TandemError `OpenApiOperationParameterValidationFailed`, `PictureInPictureNotSupported` */
export function readCallParameters(parameters: JsonObject): CallParameters {
  refusePictureInPicture(parameters);
  return {
    desktopFlowId: readDesktopFlowId(parameters),
    runMode: readRunMode(parameters),
    priority: readPriority(parameters),
    items: readItems(parameters),
    unknown: [...parameters.keys()].filter((key) => !KNOWN.has(key.toLowerCase()) && !isItem(key)),
  };
}

/** @throws TandemError `OpenApiOperationParameterValidationFailed` */
export function readDesktopFlowId(parameters: JsonObject): DesktopFlowId {
  const value = parameters.get('uiFlowId') ?? null;
  if (value === null || value === '') throw missingParameter('uiFlowId');
  const id = typeof value === 'string' ? value.trim().replace(/^\{(.*)\}$/, '$1') : '';
  if (!isUuid(id)) throw wrongParameter('uiFlowId', 'the id of a desktop flow (a GUID)');
  return id.toLowerCase() as DesktopFlowId;
}

function readRunMode(parameters: JsonObject): RunMode {
  const value = parameters.get('runMode') ?? null;
  if (value === null || value === '') throw missingParameter('runMode');
  const mode = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (mode === 'attended' || mode === 'unattended') return mode;
  throw wrongParameter('runMode', "'attended' or 'unattended'");
}

/** No export that names a priority was found, so both keys that documentation suggests are taken. */
function readPriority(parameters: JsonObject): RunPriority {
  const key = parameters.has('priority') ? 'priority' : 'runPriority';
  const value = parameters.get(key) ?? null;
  if (value === null || value === '') return 'Normal';
  const priority = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (priority === 'normal') return 'Normal';
  if (priority === 'high') return 'High';
  throw wrongParameter(key, "'Normal' or 'High'");
}

function refusePictureInPicture(parameters: JsonObject): void {
  const mode = parameters.get('attendedMode');
  if (typeof mode === 'string' && mode.trim().toLowerCase() === 'pictureinpicture') throw noPictureInPicture();
}

/** Flat keys (`item/Name`) win over members of one `item` object. */
export function readItems(parameters: JsonObject): JsonObject {
  const whole = parameters.get('item');
  const items = whole instanceof JsonObject ? whole.copy() : new JsonObject();
  for (const [key, value] of parameters) if (isItem(key)) items.set(key.slice(ITEM_PREFIX.length), value);
  return items;
}

function isItem(key: string): boolean {
  return key.toLowerCase().startsWith(ITEM_PREFIX);
}
