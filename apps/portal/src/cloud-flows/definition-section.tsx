import { Button } from '@fluentui/react-components';
import { CodeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { Section } from '../parts/section.tsx';
import { CLOUD_FLOWS } from './messages.ts';

/** The file as it was imported, shown when asked for. */
export function DefinitionSection({ definition }: { readonly definition: unknown }) {
  const text = useMessages(CLOUD_FLOWS);
  const [isShown, setShown] = useState(false);
  return (
    <Section
      title={text.definition}
      actions={
        <Button size="small" icon={<CodeRegular />} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? text.hideJson : text.showJson}
        </Button>
      }
    >
      {isShown && <JsonView label={text.json} value={definition} />}
    </Section>
  );
}
