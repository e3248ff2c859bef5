import { expect, test } from 'vitest';
import { calledFlows, callingImported } from '../../src/flow-import/flow-references.ts';

const DESK = '0d5a1f52-1111-4222-8333-944455556666';
const CHILD = '0d5a1f52-1111-4222-8333-944455557777';
const DEFINITION = `{"Run": {"uiFlowId" : "${DESK}", "Big": 1.0000000000000000000001},\r\n"Child":{"workflowReferenceName":"{${CHILD.toUpperCase()}}"},
  "Text": "\\"uiFlowId\\":\\"${DESK}\\" ${CHILD}"}`;

test('a definition calls the desktop flows and child flows whose ids it has', () => {
  expect(calledFlows(DEFINITION)).toEqual([DESK, CHILD]);
  expect(calledFlows('{"uiFlowId": "@{parameters(1)}"}')).toEqual([]);
});

test('calls of imported flows get the ids that these have here; all else stays to the letter', () => {
  const ids = new Map([
    [DESK, 'here-1'],
    [CHILD, 'here-2'],
  ]);
  const linked = callingImported(DEFINITION, ids);
  expect(linked).toBe(DEFINITION.replace(`"uiFlowId" : "${DESK}"`, '"uiFlowId" : "here-1"').replace(CHILD.toUpperCase(), 'here-2'));
  expect(callingImported(DEFINITION, new Map([[DESK, DESK]]))).toBe(DEFINITION);
});
