import { Button } from '@fluentui/react-components';
import type { ApiDiagnostic } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import { undeclaredIn } from './undeclared-names.ts';

interface MakeInputsButtonProps {
  readonly script: string;
  readonly diagnostics: readonly ApiDiagnostic[];
  readonly onScript: (script: string) => void;
}

/** Where steps use variables that nothing sets: makes inputs of them. The editor of scripts is loaded by the press. */
export function MakeInputsButton({ script, diagnostics, onScript }: MakeInputsButtonProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const notify = useNotify();
  const names = undeclaredIn(script, diagnostics);
  if (names.length === 0) return null;
  const make = () => import('./with-inputs.ts').then(({ withInputs }) => onScript(withInputs(script, names)), notify.failure);
  return <Button onClick={() => void make()}>{text.makeInputs(names.length, names.join(', '))}</Button>;
}
