/** A desktop flow with rows of every kind: actions, a block in a block, a condition, a comment, a region, a second subflow, an error. */
export const EVERY_ROW = `@INPUT Country : { 'Description': 'Where to', 'FriendlyName': 'Country', 'Type': 'String', 'IsOptional': True, 'DefaultValue': 'Greece' }
@OUTPUT Greeting : { 'Description': 'What is said', 'FriendlyName': 'Greeting', 'Type': 'String' }
SET Greeting TO $'''Hello %Country%, how are you today, and will you stay for a long while?'''
LOOP LoopIndex FROM 1 TO 3 STEP 1
    SET Count TO LoopIndex
END
IF Count > 2 THEN
    CALL Greet
ELSE
    WAIT 1
END
# Names of countries stay as they are written
**REGION The end
SET Last TO Count
**ENDREGION
SET Wrong TO NoSuchVariable
FUNCTION Greet GLOBAL
    SET Count TO Count + 1
END FUNCTION
`;

/** A cloud flow with a card of every shape: a trigger with inputs, a note, a condition, a switch, a loop, branches beside each other. */
export const EVERY_CARD = JSON.stringify({
  properties: {
    connectionReferences: {},
    definition: {
      $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
      contentVersion: '1.0.0.0',
      parameters: { $connections: { defaultValue: {}, type: 'Object' } },
      triggers: {
        manual: {
          type: 'Request',
          kind: 'Button',
          inputs: {
            schema: {
              type: 'object',
              properties: { text: { title: 'Country', type: 'string', 'x-ms-content-hint': 'TEXT' } },
              required: [],
            },
          },
        },
      },
      actions: {
        Greeting: { type: 'Compose', description: 'What is said to everybody', runAfter: {}, inputs: "Hello @{triggerBody()?['text']}" },
        Is_it_far: {
          type: 'If',
          runAfter: { Greeting: ['Succeeded'] },
          expression: { and: [{ equals: ["@outputs('Greeting')", 'Hello Chile'] }] },
          actions: { Pack: { type: 'Compose', runAfter: {}, inputs: 'coat' } },
          else: { actions: { Stay: { type: 'Compose', runAfter: {}, inputs: 'here' } } },
        },
        Say_sorry: { type: 'Compose', runAfter: { Greeting: ['Failed', 'TimedOut'] }, inputs: 'sorry' },
        By_continent: {
          type: 'Switch',
          runAfter: { Is_it_far: ['Succeeded'], Say_sorry: ['Succeeded', 'Skipped'] },
          expression: "@outputs('Greeting')",
          cases: { Europe: { case: 'Europe', actions: { Train: { type: 'Compose', runAfter: {}, inputs: 'train' } } } },
          default: { actions: {} },
        },
        For_each_letter: {
          type: 'Foreach',
          runAfter: { By_continent: ['Succeeded'] },
          foreach: "@split('a,b', ',')",
          actions: { Letter: { type: 'Compose', runAfter: {}, inputs: '@item()' } },
        },
      },
    },
  },
  schemaVersion: '1.0.0.0',
});
