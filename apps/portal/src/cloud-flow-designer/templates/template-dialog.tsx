import { Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import { useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { ReadOnlyCanvas } from '../canvas/read-only-canvas.tsx';
import { useConnectors } from '../catalogue/use-operations.ts';
import { useCreateFlow } from '../use-create-flow.ts';
import { type FlowTemplate, fileOfTemplate } from './flow-template.ts';
import { TEMPLATES } from './template-messages.ts';

const useStyles = makeStyles({
  canvas: {
    height: 'min(360px, 45vh)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

interface TemplateDialogProps {
  readonly template: FlowTemplate;
  readonly onClose: () => void;
}

/** What a template does, on a canvas to look at; with a name it becomes a flow, which the designer opens. */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const text = useMessages(TEMPLATES);
  const say = useLocalText();
  const [name, setName] = useState(say(template.title));
  const file = useMemo(() => fileOfTemplate(template), [template]);
  const { create, onCreated } = useCreateFlow();
  return (
    <FormDialog
      title={say(template.title)}
      submitLabel={text.create}
      busyLabel={text.creating}
      isWide
      isReady={name.trim() !== ''}
      submit={() => create(name.trim(), file)}
      onDone={onCreated}
      onClose={onClose}
    >
      <Text>{say(template.description)}</Text>
      {template.connectors.length > 0 && <Text>{text.chooseConnection}</Text>}
      <Field label={text.name} required>
        <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Preview definition={file.definition} />
    </FormDialog>
  );
}

function Preview({ definition }: { readonly definition: JsonObject }) {
  const styles = useStyles();
  const text = useMessages(TEMPLATES);
  const connectors = useConnectors();
  const [selected, setSelected] = useState<CardId>();
  if (connectors.error !== null) return <ErrorBar error={connectors.error} retry={() => void connectors.refetch()} />;
  return (
    <section className={styles.canvas} aria-label={text.preview}>
      {connectors.data === undefined ? (
        <Spinner />
      ) : (
        <ReadOnlyCanvas
          definition={definition}
          connectors={connectors.data}
          selected={selected}
          revealed={undefined}
          onOpen={setSelected}
        />
      )}
    </section>
  );
}
