import { Button, Divider } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { ownUrl } from '../shell/own-url.ts';
import { SIGN_IN } from './messages.ts';

interface WorkAccountButtonProps {
  readonly label: string;
  readonly startUrl: string;
  readonly returnTo: string;
}

/** Leads to the organisation's provider; the browser leaves this page. */
export function WorkAccountButton({ label, startUrl, returnTo }: WorkAccountButtonProps) {
  const text = useMessages(SIGN_IN);
  return (
    <>
      <Divider>{text.or}</Divider>
      <Button as="a" size="large" icon={<BuildingRegular />} href={`${ownUrl(startUrl)}?returnTo=${encodeURIComponent(returnTo)}`}>
        {label}
      </Button>
    </>
  );
}
