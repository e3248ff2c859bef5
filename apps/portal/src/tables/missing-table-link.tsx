import { TableRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { TABLES } from './messages.ts';

/** The code of the Web API for a table that is not there. */
const NO_TABLE = '0x8006088a';

/** Below the error of an action that names a table which is not there: the way to where it is created. */
export function MissingTableLink({ code }: { readonly code: string }) {
  const text = useMessages(TABLES);
  if (code !== NO_TABLE) return null;
  return (
    <div>
      <LinkButton icon={<TableRegular />} to="/tables">
        {text.missingTable}
      </LinkButton>
    </div>
  );
}
