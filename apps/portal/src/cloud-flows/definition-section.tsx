import { Button } from '@fluentui/react-components';
import { CodeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { JsonView } from '../parts/json-view.tsx';
import { Section } from '../parts/section.tsx';

/** The file as it was imported, shown when asked for. */
export function DefinitionSection({ definition }: { readonly definition: unknown }) {
  const [isShown, setShown] = useState(false);
  return (
    <Section
      title="Definition"
      actions={
        <Button size="small" icon={<CodeRegular />} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide JSON' : 'Show JSON'}
        </Button>
      }
    >
      {isShown && <JsonView label="JSON" value={definition} />}
    </Section>
  );
}
