import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { TABLES } from '../messages.ts';

interface CommonFieldsProps {
  /** One of the fields must be corrected: all of them are shown. */
  readonly hasFault: boolean;
  readonly children: readonly ReactNode[];
}

/** The fields of the columns that every table has, such as the owner, shown when they are asked for. */
export function CommonFields({ hasFault, children }: CommonFieldsProps) {
  const { rows: text } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || hasFault;
  if (children.length === 0) return null;
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          aria-expanded={isShown}
          icon={isShown ? <ChevronUpRegular /> : <ChevronDownRegular />}
          disabledFocusable={hasFault}
          onClick={() => setOpen(!isOpen)}
        >
          {isShown ? text.fewerColumns : text.allColumns}
        </Button>
      </div>
      {isShown && children}
    </>
  );
}
