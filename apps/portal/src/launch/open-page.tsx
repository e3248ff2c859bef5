import { Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { ConfirmSignIn } from './confirm-sign-in.tsx';
import { LaunchCard } from './launch-card.tsx';
import { LaunchError } from './launch-error.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';
import { useOpening } from './use-opening.ts';
import { useWindowProof } from './use-window-proof.ts';
import type { WindowProof } from './window-proof.ts';

/** What the app window of *Launch app* shows until the designer takes it over. */
export function OpenPage() {
  const text = useMessages(LAUNCH_MESSAGES);
  useTabTitle(text.title);
  const proof = useWindowProof();
  if (proof !== undefined) return <Opening proof={proof} />;
  return (
    <LaunchCard title={text.title}>
      <Text>{text.noTicket}</Text>
      <LinkButton to="/desktop-flows">{text.toDesktopFlows}</LinkButton>
    </LaunchCard>
  );
}

function Opening({ proof }: { readonly proof: WindowProof }) {
  const text = useMessages(LAUNCH_MESSAGES);
  const [isRefused, setRefused] = useState(false);
  const opening = useOpening(proof);
  if (isRefused) return <LaunchCard title={text.title}>{text.notOpened}</LaunchCard>;
  switch (opening.kind) {
    case 'confirm':
      return <ConfirmSignIn opening={opening.opening} onConfirm={opening.confirm} onRefuse={() => setRefused(true)} />;
    case 'failed':
      return (
        <LaunchCard title={text.title}>
          <LaunchError error={opening.error} {...(opening.retry === undefined ? {} : { retry: opening.retry })} />
        </LaunchCard>
      );
    default:
      return (
        <LaunchCard title={text.title}>
          <div role="status">
            <Spinner
              labelPosition="below"
              label={opening.kind === 'opening' ? text.opening : opening.isLong ? text.waitingLong : text.waiting}
            />
          </div>
        </LaunchCard>
      );
  }
}
