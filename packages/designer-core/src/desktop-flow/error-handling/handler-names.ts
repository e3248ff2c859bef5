import { type DesktopFlow, plainTextOf, type Statement, walkStatements } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';

/** Labels of a subflow, as written, in the order of the text: what GOTO in it can lead to. */
export function labelsOf(document: DesktopFlowDocument, subflow: string): readonly string[] {
  const names: string[] = [];
  walkStatements(document.flow, (statement, place) => {
    const isOwn = place.subflow.name.toLowerCase() === subflow.toLowerCase();
    if (isOwn && statement.kind === 'label') names.push(statement.name);
  });
  return names;
}

/** The only ids of errors of actions that flows in the field are known to name. */
const KNOWN_ERRORS = ['TimeoutError', 'FileNotFoundError'] as const;

/** Ids of errors to propose: those that the flow throws by itself or names in other rules, then those that are known. */
export function errorIdsOf(flow: DesktopFlow): readonly string[] {
  const ids = new Map<string, string>();
  const add = (id: string | undefined) => {
    if (id !== undefined && id.trim() !== '' && !ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), id);
  };
  walkStatements(flow, (statement) => {
    add(thrownBy(statement));
    for (const { errorId } of statement.errorHandling?.rules ?? []) add(errorId);
    if (statement.kind === 'block') for (const { errorId } of statement.handlers) add(errorId);
  });
  for (const id of KNOWN_ERRORS) add(id);
  return [...ids.values()];
}

/** The code of *Throw custom error*, when it is a plain text. */
function thrownBy(statement: Statement): string | undefined {
  if (statement.kind !== 'action' || statement.call.id.toLowerCase() !== 'flowcontrol.throwcustomerror') return undefined;
  const code = statement.call.arguments.find(({ name }) => name.toLowerCase() === 'customerrorcode');
  return code === undefined ? undefined : plainTextOf(code.value);
}
