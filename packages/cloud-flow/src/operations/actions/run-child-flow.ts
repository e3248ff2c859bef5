import { both } from '../bilingual.ts';
import { BuiltInSource } from '../built-in-sources.ts';
import { defineAction } from '../define-operation.ts';
import { required } from '../field.ts';
import { ANYTHING, responseOf } from '../output-schemas.ts';

const CHILD_FLOW = { cloudFlowId: 'workflowReferenceName' };

export const runChildFlow = defineAction({
  id: 'run-child-flow',
  title: both('Run a Child Flow', 'Untergeordneten Flow ausführen'),
  description: both(
    'Runs another cloud flow, waits for its response, and offers what it gives back.',
    'Führt einen anderen Cloud-Flow aus, wartet auf seine Antwort und bietet deren Werte an.',
  ),
  keywords: ['workflow', 'call', 'subflow', 'parent', 'reuse', 'aufrufen', 'wiederverwenden'],
  category: 'request',
  icon: 'flow',
  template: { type: 'Workflow', inputs: { host: {}, body: {} } },
  fields: [
    required('workflowReferenceName', both('Child Flow', 'Untergeordneter Flow'), {
      path: ['inputs', 'host', 'workflowReferenceName'],
      editor: { kind: 'cloud-flow' },
      isLiteral: true,
      default: '',
    }),
  ],
  dynamicFields: { schema: { source: BuiltInSource.childFlowInputs, parameters: CHILD_FLOW }, path: ['inputs', 'body'], prefix: '' },
  outputs: responseOf(ANYTHING),
  dynamicOutputs: { source: BuiltInSource.childFlowOutputs, parameters: CHILD_FLOW },
  settings: ['timeout', 'retry-policy', 'asynchronous-pattern'],
});
