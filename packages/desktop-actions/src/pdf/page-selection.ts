import { ActionError } from '@tandem/desktop-engine';

export const SELECTION_ERROR = 'InvalidPageSelectionError';

/**
 * The pages that a text such as `1,3,17-24` names, counted from 1, in its order. Whether a file has them is for the caller to see.
 *
 * @throws ActionError `InvalidPageSelectionError`
 */
export function selectedPages(selection: string, errorId = SELECTION_ERROR): readonly number[] {
  return selection.split(',').flatMap((part) => {
    const match = /^\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?$/.exec(part);
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    if (match === null || from < 1 || to < from)
      throw new ActionError(errorId, `'${selection}' is no selection of pages. Write pages and ranges: 1,3,17-24.`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
