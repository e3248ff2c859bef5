import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { ColumnEditRegular } from '@fluentui/react-icons';
import type { TableDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TABLES } from '../messages.ts';
import { shownColumns } from '../row-query.ts';
import type { TableSearch } from '../table-search.ts';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

interface ChooseColumnsProps {
  readonly table: TableDetail;
  readonly search: TableSearch;
  /** Logical names with commas between them. */
  readonly onChoose: (columns: string) => void;
}

export function ChooseColumnsButton(props: ChooseColumnsProps) {
  const { rows: text } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ColumnEditRegular />} onClick={() => setOpen(true)}>
        {text.choose}
      </Button>
      {isOpen && <ChooseDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChooseDialog({ table, search, onChoose, onClose }: ChooseColumnsProps & { readonly onClose: () => void }) {
  const { rows: text } = useMessages(TABLES);
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => shownColumns(table, search).map(({ logicalName }) => logicalName));
  return (
    <FormDialog
      title={text.chooseTitle}
      submitLabel={text.show}
      isReady={chosen.length > 0}
      submit={async () => chosen.join(',')}
      onDone={(columns) => {
        onChoose(columns);
        onClose();
      }}
      onClose={onClose}
    >
      <div className={styles.list}>
        {table.columns.map(({ logicalName, displayName }) => (
          <Checkbox
            key={logicalName}
            label={`${displayName} (${logicalName})`}
            checked={chosen.includes(logicalName)}
            onChange={(_, { checked }) =>
              setChosen(checked === true ? [...chosen, logicalName] : chosen.filter((each) => each !== logicalName))
            }
          />
        ))}
      </div>
    </FormDialog>
  );
}
