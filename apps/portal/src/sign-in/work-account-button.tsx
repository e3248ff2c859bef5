import { Button, Divider } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons';

interface WorkAccountButtonProps {
  readonly label: string;
  readonly startUrl: string;
  readonly returnTo: string;
}

/** Leads to the organisation's provider; the browser leaves this page. */
export function WorkAccountButton({ label, startUrl, returnTo }: WorkAccountButtonProps) {
  return (
    <>
      <Divider>or</Divider>
      <Button as="a" size="large" icon={<BuildingRegular />} href={`${startUrl}?returnTo=${encodeURIComponent(returnTo)}`}>
        {label}
      </Button>
    </>
  );
}
