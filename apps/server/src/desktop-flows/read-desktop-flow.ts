import { checkDesktopFlow, countStatements, parseDesktopFlow, readInterface, unsupportedActions } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import type { FlowVariable } from '@tandem/protocol';
import type { ReadDesktopFlow } from './desktop-flow-reader.ts';

/**
 * Reads Robin texts.
 *
 * @param isSupported whether machines of this version can run the action
 */
export function makeDesktopFlowReader(isSupported: (actionId: string) => boolean): ReadDesktopFlow {
  return (script) => {
    const parsed = parseDesktopFlow(script);
    const { inputs, outputs } = readInterface(parsed.flow);
    return {
      inputs: inputs.map(variableView),
      outputs: outputs.map(variableView),
      statementCount: countStatements(parsed.flow),
      unsupportedActions: unsupportedActions(parsed.flow, isSupported, actionCatalogue),
      diagnostics: checkDesktopFlow(parsed, actionCatalogue),
    };
  };
}

/** Without the name that the variable has inside the flow. */
function variableView({ variable: _variable, ...external }: FlowVariable & { readonly variable: string }): FlowVariable {
  return external;
}
