import { linter, type Diagnostic as Mark } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { Diagnostic } from '@tandem/kernel';
import { markOf } from '../expression/expression-lint.ts';

/** Marks what a check of the whole script finds; waits until the author pauses, as scripts are long. */
export function robinLint(check: (script: string) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>): Extension {
  return linter(
    async ({ state }): Promise<readonly Mark[]> => {
      const script = state.doc.toString();
      const { length } = state.doc;
      return (await check(script)).filter(({ range }) => range !== undefined).map((fault) => markOf(fault, length));
    },
    { delay: 500 },
  );
}
