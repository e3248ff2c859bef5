import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { showTooltip, type Tooltip } from '@codemirror/view';
import { type FunctionDefinition, functionNamed } from '@tandem/cloud-flow';
import type { Language } from '../../i18n/catalogue.ts';
import { callAt } from './call-at.ts';
import { helpWithExample } from './function-help.ts';

/** Shows, while the caret is inside a call, what the function takes and which argument is being written. */
export function signatureHelp(language: Language): Extension {
  return StateField.define<Tooltip | null>({
    create: (state) => tooltipAt(state, language),
    update: (tooltip, transaction) =>
      transaction.docChanged || transaction.selection !== undefined ? tooltipAt(transaction.state, language) : tooltip,
    provide: (field) => showTooltip.from(field),
  });
}

function tooltipAt(state: EditorState, language: Language): Tooltip | null {
  const { main } = state.selection;
  if (!main.empty) return null;
  const call = callAt(state.doc.toString(), main.head);
  const definition = call === undefined ? undefined : functionNamed(call.functionName);
  if (call === undefined || definition === undefined) return null;
  return {
    pos: call.start,
    above: true,
    create: () => ({ dom: signatureView(definition, call.argument, helpWithExample(definition, language)) }),
  };
}

function signatureView(definition: FunctionDefinition, argument: number, help: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-completionInfo';
  box.setAttribute('role', 'status');
  const line = box.appendChild(document.createElement('code'));
  line.append(`${definition.name}(`, ...parametersOf(definition, argument), ')');
  box.appendChild(document.createElement('div')).textContent = help;
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
