import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DesktopFlowDetail } from '@tandem/protocol';
import { useConnectorName } from '../../cloud-flow-designer/catalogue/use-connector-name.ts';
import { useMessages } from '../../i18n/language.tsx';
import { RUN_DESKTOP_FLOW } from './messages.ts';
import { connectorsOfCloudFlows } from './why-it-cannot-run.ts';

/** Says beforehand that a run by hand will fail at steps that need a cloud flow. */
export function NeedsCloudFlowBar({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(RUN_DESKTOP_FLOW);
  const connectorName = useConnectorName();
  const apiNames = connectorsOfCloudFlows(flow);
  if (apiNames.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.needsCloudFlow(apiNames.map(connectorName).join(', '))}</MessageBarBody>
    </MessageBar>
  );
}
