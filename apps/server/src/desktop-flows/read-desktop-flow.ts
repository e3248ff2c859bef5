import {
  checkDesktopFlow,
  countStatements,
  credentialNames,
  listChildFlows,
  parseDesktopFlow,
  readInterface,
  unsupportedActions,
} from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { calledOperations, namedConnections } from '@tandem/desktop-flow/files';
import type { Diagnostic } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import type { ReadDesktopFlow } from './desktop-flow-reader.ts';

/**
 * Reads Robin texts.
 *
 * @param isSupported whether machines of this version can run the action of that id, in its canonical spelling
 */
export function makeDesktopFlowReader(isSupported: (actionId: string) => boolean): ReadDesktopFlow {
  return (script) => {
    const parsed = parseDesktopFlow(script);
    const { inputs, outputs } = readInterface(parsed.flow);
    return {
      inputs: inputs.map(variableView),
      outputs: outputs.map(variableView),
      statementCount: countStatements(parsed.flow),
      childFlows: listChildFlows(parsed.flow),
      credentials: credentialNames(parsed.flow),
      connections: namedConnections(parsed.flow),
      operations: calledOperations(parsed.flow),
      unsupportedActions: unsupportedActions(parsed.flow, isSupported, actionCatalogue),
      diagnostics: firstOf(checkDesktopFlow(parsed, actionCatalogue)),
    };
  };
}

/** A text that is no desktop flow at all has a fault in every line; nobody reads so many. */
const MAX_DIAGNOSTICS = 500;

/** As many as a person can use, errors before the rest. */
function firstOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MAX_DIAGNOSTICS) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const more = diagnostics.length - MAX_DIAGNOSTICS;
  const message = `There are ${more} more. Mend these first, and check again.`;
  return [...[...errors, ...others].slice(0, MAX_DIAGNOSTICS), { code: 'MoreDiagnostics', severity: 'info', message }];
}

/** Without the name that the variable has inside the flow. */
function variableView({ variable: _variable, ...external }: FlowVariable & { readonly variable: string }): FlowVariable {
  return external;
}
