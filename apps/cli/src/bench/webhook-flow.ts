/** Webhook, an expression, ten steps, a response: the flow with which the peers were measured. */
export const WEBHOOK_FLOW = JSON.stringify({
  definition: {
    $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    triggers: { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } },
    actions: {
      Greeting: { type: 'Compose', runAfter: {}, inputs: "@concat('Hello ', triggerBody()?['name'])" },
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [
          `Step_${index + 2}`,
          {
            type: 'Compose',
            runAfter: { [index === 0 ? 'Greeting' : `Step_${index + 1}`]: ['Succeeded'] },
            inputs: `@{outputs('${index === 0 ? 'Greeting' : `Step_${index + 1}`}')} ${index + 2}`,
          },
        ]),
      ),
      Answer: {
        type: 'Response',
        kind: 'Http',
        runAfter: { Step_10: ['Succeeded'] },
        inputs: { statusCode: 200, body: { text: "@outputs('Step_10')" } },
      },
    },
  },
});
