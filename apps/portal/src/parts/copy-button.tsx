import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { copyText } from './copy-text.ts';
import { PARTS } from './messages.ts';
import { useNotify } from './notify.tsx';

const SHOWN_MS = 2000;

interface CopyButtonProps {
  /** What is copied, as in "Copy token". */
  readonly what: string;
  readonly text: string;
  readonly className?: string;
}

export function CopyButton({ what, text: copied, className }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const text = useMessages(PARTS);
  const notify = useNotify();
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => void copyText(copied).then(() => setCopied(true), notify.failure);
  return (
    <Button
      {...(className === undefined ? {} : { className })}
      size="small"
      appearance="subtle"
      icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={isCopied ? text.copied(what) : text.copy(what)}
      title={text.copy(what)}
      onClick={copy}
    />
  );
}
