import { isFreeWord } from '@tandem/desktop-flow/variable-names';
import { ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type EditResult, rewriteDocument } from '../edit/edited.ts';
import { refuse } from '../edit/refusal.ts';
import type { Splice } from '../text/rewrite.ts';
import { collectOccurrences } from './collect-occurrences.ts';
import type { Occurrence } from './occurrence.ts';

export interface RenameOptions {
  /** Whether a variable that has the new name already becomes one with this. */
  readonly merge?: boolean;
}

/** Renames a variable wherever it stands: declarations, outputs, expressions, and between `%…%` in texts. Its external name stays. */
export function renameVariable(document: DesktopFlowDocument, from: string, to: string, options: RenameOptions = {}): EditResult {
  if (!isFreeWord(to)) {
    return refuse('InvalidName', `'${to}' cannot be the name of a variable. Use letters, digits and _, and no word of the language.`, {
      subject: to,
    });
  }
  const all = collectOccurrences(document);
  const own = all.filter((occurrence) => isNamed(occurrence, from));
  if (own.length === 0) return refuse('UnknownName', `There is no variable ${from}. Choose one of the list.`, { subject: from });
  const others = from.toLowerCase() === to.toLowerCase() ? [] : all.filter((occurrence) => isNamed(occurrence, to));
  const mayMerge = ![...own, ...others].filter((occurrence) => occurrence.use === 'declare').some((_, index) => index > 0);
  if (others.length > 0 && !(options.merge && mayMerge)) return refuseTaken(to, mayMerge);
  const splices = own.map(({ range }): Splice => ({ range, pieces: [{ kind: 'made', text: to }], form: 'inline' }));
  return ok(rewriteDocument(document, splices));
}

/** @param mayMerge false when both are inputs or outputs, which never become one */
export function refuseTaken(name: string, mayMerge: boolean) {
  if (mayMerge) {
    return refuse('NameTaken', `There is a variable ${name} already. Merge both, or choose another name.`, { subject: name, mayMerge });
  }
  return refuse('NameTaken', `${name} is an input or output already, and these cannot share a name. Choose another name.`, {
    subject: name,
    mayMerge,
  });
}

function isNamed(occurrence: Occurrence, name: string): boolean {
  return occurrence.name.toLowerCase() === name.toLowerCase();
}
