import { Button } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  /** As in the `accept` attribute of a file field; any file unless it says otherwise. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** Lets a person choose one file of this computer. */
export function FileButton({ label, accept = '', onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<DocumentRegular />} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
