import { Field, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CloudFlowPreview } from '@tandem/protocol';
import { useConnectorName } from '../../cloud-flow-designer/catalogue/use-connector-name.ts';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { ConnectionSelect } from '../connection-select.tsx';
import { CLOUD_FLOWS } from '../messages.ts';
import { FoundVariables } from './found-variables.tsx';
import type { ImportDraft } from './import-draft.ts';
import { CLOUD_FLOW_IMPORT } from './messages.ts';

const SHOWN_ACTIONS = 10;

const useStyles = makeStyles({ stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 } });

interface FlowPreviewProps {
  readonly preview: CloudFlowPreview;
  readonly draft: ImportDraft;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

/** What is in the file, and what can be chosen for it. */
export function FlowPreview({ preview, draft, onChange }: FlowPreviewProps) {
  const { found } = useMessages(CLOUD_FLOW_IMPORT);
  const { kinds } = useMessages(CLOUD_FLOWS);
  const formats = useFormats();
  const styles = useStyles();
  const facts = [
    { label: found.trigger, value: preview.triggerName === '' ? '–' : found.triggerOf(preview.triggerName, kinds[preview.triggerKind]) },
    { label: found.actions, value: formats.number(preview.actionCount) },
  ];
  return (
    <Labelled label={found.title}>
      <div className={styles.stack}>
        <Facts facts={facts} />
        <Unsupported actions={preview.unsupportedActions} />
        {preview.connectionReferences.length > 0 && <Connections preview={preview} draft={draft} onChange={onChange} />}
        {preview.environmentVariables.length > 0 && (
          <FoundVariables variables={preview.environmentVariables} draft={draft} onChange={onChange} />
        )}
      </div>
    </Labelled>
  );
}

function Unsupported({ actions }: { readonly actions: CloudFlowPreview['unsupportedActions'] }) {
  const { found } = useMessages(CLOUD_FLOW_IMPORT);
  if (actions.length === 0) return null;
  const names = actions.slice(0, SHOWN_ACTIONS).map(({ name, operation }) => `${name} (${operation})`);
  const rest = actions.length - names.length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{found.unsupportedTitle(actions.length)}</MessageBarTitle>
        {found.unsupportedText} {[...names, ...(rest > 0 ? [found.more(rest)] : [])].join(', ')}
      </MessageBarBody>
    </MessageBar>
  );
}

/** A new version keeps the connections that were chosen for the flow. */
function Connections({ preview, draft, onChange }: FlowPreviewProps) {
  const text = useMessages(CLOUD_FLOW_IMPORT);
  const connectorName = useConnectorName();
  const styles = useStyles();
  if (draft.intoId !== '') {
    return (
      <Labelled label={text.found.connections}>
        <Text>{text.keepsConnections}</Text>
      </Labelled>
    );
  }
  return (
    <Labelled label={text.found.connections}>
      <div className={styles.stack}>
        {preview.connectionReferences.map(({ key, apiName, support }) => (
          <Field key={key} label={`${connectorName(apiName)} (${key})`}>
            <ConnectionSelect
              referenceKey={key}
              support={support}
              connectionId={(Object.hasOwn(draft.connections, key) && draft.connections[key]) || null}
              onChoose={(id) => onChange({ connections: { ...draft.connections, [key]: id } })}
            />
          </Field>
        ))}
      </div>
    </Labelled>
  );
}
