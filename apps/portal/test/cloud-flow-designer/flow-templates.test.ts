import { compileFlow } from '@tandem/cloud-flow';
import { printFlowFile, readFlowFile } from '@tandem/designer-core/cloud-flow';
import { expect, test } from 'vitest';
import { fileOfTemplate, searchTemplates } from '../../src/cloud-flow-designer/templates/flow-template.ts';
import { FLOW_TEMPLATES } from '../../src/cloud-flow-designer/templates/flow-templates.ts';

test.for(FLOW_TEMPLATES)('$id is a flow in which the checker finds nothing', (template) => {
  const { definition } = fileOfTemplate(template);
  expect(compileFlow(definition).diagnostics).toEqual([]);
});

test.for(FLOW_TEMPLATES)('$id is written as a file with a reference for each connector that it calls', (template) => {
  const { file } = readFlowFile(printFlowFile(fileOfTemplate(template)));
  expect([...(file?.connectionReferences.keys() ?? [])]).toEqual(template.connectors);
  expect(printFlowFile(fileOfTemplate(template)).includes('OpenApiConnection')).toBe(template.connectors.length > 0);
});

test('every template has an id of its own and words in both languages', () => {
  expect(new Set(FLOW_TEMPLATES.map(({ id }) => id)).size).toBe(FLOW_TEMPLATES.length);
  expect(FLOW_TEMPLATES.filter(({ title, description }) => title.de === undefined || description.de === undefined)).toEqual([]);
});

test('templates are found by all words of a search, in both languages', () => {
  const found = (search: string) => searchTemplates(FLOW_TEMPLATES, search).map(({ id }) => id);
  expect(found('')).toHaveLength(FLOW_TEMPLATES.length);
  expect(found('HTTP condition')).toEqual(['check-a-request']);
  expect(found('zeile für zeile')).toEqual(['row-by-row']);
  expect(found('nothing like this')).toEqual([]);
});
