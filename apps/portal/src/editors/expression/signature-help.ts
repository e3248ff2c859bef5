import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { showTooltip, type Tooltip } from '@codemirror/view';
import { type FunctionDefinition, functionNamed } from '@tandem/cloud-flow';
import { callAt } from './call-at.ts';

/** Shows, while the caret is inside a call, what the function takes and which argument is being written. */
export function signatureHelp(): Extension {
  return StateField.define<Tooltip | null>({
    create: tooltipAt,
    update: (tooltip, transaction) =>
      transaction.docChanged || transaction.selection !== undefined ? tooltipAt(transaction.state) : tooltip,
    provide: (field) => showTooltip.from(field),
  });
}

function tooltipAt(state: EditorState): Tooltip | null {
  const { main } = state.selection;
  if (!main.empty) return null;
  const call = callAt(state.doc.toString(), main.head);
  const definition = call === undefined ? undefined : functionNamed(call.functionName);
  if (call === undefined || definition === undefined) return null;
  return { pos: call.start, above: true, create: () => ({ dom: signatureView(definition, call.argument) }) };
}

function signatureView(definition: FunctionDefinition, argument: number): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-completionInfo';
  box.setAttribute('role', 'status');
  const line = box.appendChild(document.createElement('code'));
  line.append(`${definition.name}(`, ...parametersOf(definition, argument), ')');
  const help = box.appendChild(document.createElement('div'));
  help.textContent = definition.help;
  return box;
}

function parametersOf({ parameters }: FunctionDefinition, argument: number): (string | HTMLElement)[] {
  const last = parameters.length - 1;
  const present = parameters[last]?.presence === 'rest' ? Math.min(argument, last) : argument;
  return parameters.flatMap(({ name, presence }, index) => {
    const text = presence === 'optional' ? `[${name}]` : presence === 'rest' ? `${name}…` : name;
    const part = index === present ? strong(text) : text;
    return index === 0 ? [part] : [', ', part];
  });
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}
