import type { ModuleTexts } from '../../action-texts.ts';

export const external: ModuleTexts = {
  module: 'External',
  title: 'Run flow',
  actions: {
    'External.InvokeCloudConnector': {
      title: 'Run cloud connector action',
      description:
        'Runs an operation of a cloud connector over one of your connections, for example for SharePoint, Teams or Dataverse. The fields of the operation follow below.',
      notes:
        "Each field of the operation is a further argument with @ before its name, and the result comes last: `External.InvokeCloudConnector Connection: '' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365' OperationId: 'SendEmailV2' @'emailMessage/To': Recipient @'emailMessage/Subject': 'Done' @SendEmailV2Response=> Response`. Runs on the server, with the rights of the owner of the cloud flow that runs this flow, or of the person who runs it by hand. Where the connector needs a connection, the owner chooses it on the page of the desktop flow. An operation that waits for people or machines, such as an approval, is waited for; the end of the run cancels it. Approvals, desktop flows and work queues are not called while the flow is tried in the designer.",
      summary: 'Run {OperationId} of {ConnectorId}',
      inputs: { Connection: 'Connection', ConnectorId: 'Connector', OperationId: 'Operation' },
      outputs: {},
      keywords: ['SharePoint', 'Office 365', 'Teams', 'Dataverse', 'connector'],
    },
    'External.RunFlow': {
      title: 'Run desktop flow',
      description:
        'Runs another desktop flow on the same machine. Its input variables are filled in below; its output variables come back when it has ended.',
      summary: 'Run desktop flow {FlowId}[, wait for it: {WaitToComplete}]',
      inputs: {
        FlowId: 'Desktop flow',
        WaitToComplete: { label: 'Wait for flow to complete', help: 'Without it both flows run side by side and no outputs come back.' },
      },
      outputs: {},
      notes:
        'Up to 6 desktop flows run side by side with the first one; the run ends when all of them have ended. A desktop flow that runs itself, directly or by way of others, fails.',
      keywords: ['child flow', 'call', 'subflow'],
    },
  },
  errors: {
    CloudConnectorError: 'The operation failed, or the connector is not there',
    RunFlowError: 'The desktop flow cannot run, or has failed',
    ServiceUnavailableError: 'The run does not have what the action needs',
  },
};
