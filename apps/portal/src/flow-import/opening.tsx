import { Spinner } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { FileFaultBar } from './file-fault-bar.tsx';
import { FLOW_IMPORT } from './messages.ts';
import type { OpenedFile } from './use-opened-file.ts';

interface OpeningProps {
  readonly opened: OpenedFile;
  readonly words: Parameters<typeof FileFaultBar>[0]['words'];
}

/** How far the opening of a file is, and why it brought nothing. */
export function Opening({ opened: { isOpening, fault }, words }: OpeningProps) {
  const { file } = useMessages(FLOW_IMPORT);
  return (
    <>
      <div aria-live="polite">{isOpening && <Spinner size="tiny" label={file.opening} labelPosition="after" />}</div>
      {fault !== undefined && <FileFaultBar fault={fault} words={words} />}
    </>
  );
}
