import { type Statement, walkStatements } from '@tandem/desktop-flow';
import { ok } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { Splice } from '../text/rewrite.ts';
import { printLabel } from '../text/step-text.ts';
import { type EditResult, rewriteDocument } from './edited.ts';
import { refuse } from './refusal.ts';
import { openSubflow } from './subflow-rows.ts';

type Jump = Extract<Statement, { readonly kind: 'label' | 'goto' }>;

/** Renames a label of a subflow; the steps that go to it follow. */
export function renameLabel(
  document: DesktopFlowDocument,
  subflow: string,
  { from, to }: { readonly from: string; readonly to: string },
): EditResult {
  const opened = openSubflow(document, subflow);
  if (!opened.ok) return opened;
  const name = to.trim();
  if (name === '' || /[\r\n]/.test(name)) return refuse('InvalidName', 'A label needs a name of one line. Write one.', { subject: to });
  const jumps: Jump[] = [];
  walkStatements(document.flow, (statement, place) => {
    if (place.subflow === opened.value.subflow && (statement.kind === 'label' || statement.kind === 'goto')) jumps.push(statement);
  });
  const isTaken = jumps.some((jump) => jump.kind === 'label' && isNamed(jump, name)) && from.toLowerCase() !== name.toLowerCase();
  if (isTaken) return refuse('NameTaken', `There is a label ${name} already. Choose another name.`, { subject: name, mayMerge: false });
  const own = jumps.filter((jump) => isNamed(jump, from));
  if (own.length === 0) return refuse('UnknownName', `There is no label ${from} in this subflow. Choose another one.`, { subject: from });
  return ok(
    rewriteDocument(
      document,
      own.map((jump) => spliceOf(jump, name)),
    ),
  );
}

function isNamed(jump: Jump, name: string): boolean {
  return (jump.kind === 'label' ? jump.name : jump.label).toLowerCase() === name.toLowerCase();
}

function spliceOf({ source, range }: Jump, name: string): Splice {
  const words = /^(?:DISABLE\s+)?(?:LABEL|GOTO)\s+/i.exec(source?.text ?? '')?.[0] ?? '';
  return { range: source?.range ?? range, pieces: [{ kind: 'made', text: words + printLabel(name) }], form: 'inline' };
}
