import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FoundVariable } from '@tandem/protocol';
import { ValueField } from '../../environment-variables/value-field.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { choiceOf, type ImportDraft, type VariableChoice } from './import-draft.ts';
import { CLOUD_FLOW_IMPORT } from './messages.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  variable: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  value: { paddingInlineStart: tokens.spacingHorizontalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FoundVariablesProps {
  readonly variables: readonly FoundVariable[];
  readonly draft: Pick<ImportDraft, 'variables'>;
  readonly onChange: (part: Pick<ImportDraft, 'variables'>) => void;
}

/** The environment variables that a file reads: those that are not there yet can come with it. */
export function FoundVariables({ variables, draft, onChange }: FoundVariablesProps) {
  const { found: words } = useMessages(CLOUD_FLOW_IMPORT);
  const styles = useStyles();
  return (
    <Labelled label={words.variables}>
      <div className={styles.stack}>
        <Text>{words.variablesHint}</Text>
        {variables.map((found) => (
          <Found
            key={found.schemaName}
            found={found}
            choice={choiceOf(draft, found)}
            onChoice={(choice) => onChange({ variables: { ...draft.variables, [found.schemaName]: choice } })}
          />
        ))}
      </div>
    </Labelled>
  );
}

interface FoundProps {
  readonly found: FoundVariable;
  readonly choice: VariableChoice;
  readonly onChoice: (choice: VariableChoice) => void;
}

function Found({ found, choice, onChoice }: FoundProps) {
  const { found: words } = useMessages(CLOUD_FLOW_IMPORT);
  const styles = useStyles();
  const { displayName, schemaName, kind, isThere } = found;
  if (kind === null || isThere) {
    return (
      <div className={styles.variable}>
        <Text>
          {displayName} <code>{schemaName}</code>
        </Text>
        <Text className={styles.quiet}>{isThere ? words.isThere : words.noVariable}</Text>
      </div>
    );
  }
  return (
    <div className={styles.variable}>
      <Checkbox
        label={words.createVariable(`${displayName} (${schemaName})`)}
        checked={choice.isWanted}
        onChange={(_, { checked }) => onChoice({ ...choice, isWanted: checked === true })}
      />
      {choice.isWanted && (
        <div className={styles.value}>
          <ValueField label={words.valueOf(displayName)} kind={kind} text={choice.text} onText={(text) => onChoice({ ...choice, text })} />
        </div>
      )}
    </div>
  );
}
