import { Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { type FlowTemplate, searchTemplates } from './flow-template.ts';
import { FLOW_TEMPLATES } from './flow-templates.ts';
import { TemplateCard } from './template-card.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import { TEMPLATES } from './template-messages.ts';

const useStyles = makeStyles({
  search: { maxWidth: '400px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex', minWidth: 0 },
});

/** Flows to begin with: found by words, looked at, named and created. */
export function TemplateGalleryPage() {
  const styles = useStyles();
  const text = useMessages(TEMPLATES);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FlowTemplate>();
  const found = searchTemplates(FLOW_TEMPLATES, useDeferredValue(search));
  return (
    <Page title={text.title} lead={text.lead} above={<BackLink to="/cloud-flows">{text.back}</BackLink>}>
      <Field label={text.search} className={styles.search}>
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text role="status">{text.found(found.length)}</Text>
      {found.length === 0 && <EmptyState title={text.none}>{text.noneHint}</EmptyState>}
      <ul className={styles.list}>
        {found.map((template) => (
          <li key={template.id} className={styles.item}>
            <TemplateCard template={template} onOpen={() => setChosen(template)} />
          </li>
        ))}
      </ul>
      {chosen !== undefined && <TemplateDialog template={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}
