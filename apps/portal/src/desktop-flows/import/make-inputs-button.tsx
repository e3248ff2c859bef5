import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { undeclaredVariables } from '@tandem/desktop-flow/variable-names';
import type { ApiDiagnostic } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

interface MakeInputsButtonProps {
  readonly script: string;
  readonly diagnostics: readonly ApiDiagnostic[];
  readonly onScript: (script: string) => void;
}

/** Where steps use variables that nothing sets: makes inputs of them. The editor of scripts is loaded by the press. */
export function MakeInputsButton({ script, diagnostics, onScript }: MakeInputsButtonProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const styles = useStyles();
  const notify = useNotify();
  const names = undeclaredVariables(script, diagnostics);
  if (names.length === 0) return null;
  const make = () => import('./with-inputs.ts').then(({ withInputs }) => onScript(withInputs(script, names)), notify.failure);
  return (
    <Button className={styles.button} onClick={() => void make()}>
      {text.makeInputs(names.length, names[0] ?? '')}
    </Button>
  );
}
