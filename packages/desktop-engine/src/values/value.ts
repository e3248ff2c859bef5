import type { Decimal } from '@tandem/kernel';
import type { CustomObject } from './custom-object.ts';
import type { DataRow } from './data-row.ts';
import type { DataTable } from './data-table.ts';
import type { DateTime } from './date-time.ts';
import type { ErrorValue } from './error-value.ts';
import type { FileValue } from './file-value.ts';
import type { FolderValue } from './folder-value.ts';
import type { Instance } from './instance.ts';
import type { ListValue } from './list.ts';

/**
 * What a variable of a desktop flow holds. Text, Boolean and Numeric are JavaScript's own; Blank is `null`.
 *
 * A Numeric is a `number` when it is an integer in the safe range, otherwise a `Decimal` without trailing zeros: never a
 * `number` with a fraction. Build one with `numeric()` or the functions of `arithmetic.ts`.
 */
export type DesktopValue = null | string | boolean | Numeric | DesktopObject;

export type Numeric = number | Decimal;

/** Values with an identity: a list, a table or an object that two variables hold is one and the same. */
export type DesktopObject = DateTime | ListValue | DataTable | DataRow | CustomObject | FileValue | FolderValue | ErrorValue | Instance;
