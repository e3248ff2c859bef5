import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useConnectorName } from '../cloud-flow-designer/catalogue/use-connector-name.ts';
import { ConnectionSelect } from '../cloud-flows/connection-select.tsx';
import { FoundVariables } from '../cloud-flows/import/found-variables.tsx';
import { useMessages } from '../i18n/language.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { sharedReferences, sharedVariables } from './import-choices.ts';
import { FLOW_IMPORT } from './messages.ts';
import type { FlowList } from './use-flow-list.ts';

const useStyles = makeStyles({ stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 } });

/** Connections and environment variables that several flows of a file need, each chosen once. */
export function SharedChoices({ list }: { readonly list: FlowList }) {
  const variables = sharedVariables(list.pending);
  return (
    <>
      <Connections list={list} />
      {variables.length > 0 && <FoundVariables variables={variables} draft={list.choices} onChange={list.change} />}
    </>
  );
}

function Connections({ list: { pending, choices, change } }: { readonly list: FlowList }) {
  const words = useMessages(FLOW_IMPORT);
  const connectorName = useConnectorName();
  const styles = useStyles();
  const references = sharedReferences(pending);
  if (references.length === 0) return null;
  return (
    <Labelled label={words.connections}>
      <div className={styles.stack}>
        {references.map(({ reference: { key, apiName, support }, flowCount }) => (
          <Field key={key} label={words.referenceOf(connectorName(apiName), key, flowCount)}>
            <ConnectionSelect
              referenceKey={key}
              support={support}
              connectionId={(Object.hasOwn(choices.connections, key) && choices.connections[key]) || null}
              onChoose={(id) => change({ connections: { ...choices.connections, [key]: id } })}
            />
          </Field>
        ))}
      </div>
    </Labelled>
  );
}
