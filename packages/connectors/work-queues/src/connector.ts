import type { DescribedConnector, DesignQuestion } from '@tandem/cloud-engine';
import type { DynamicValue } from '@tandem/protocol';
import { WORK_QUEUES_API, WORK_QUEUES_DESCRIPTION, WorkQueueSource } from './description.ts';
import { operationNamed } from './operations.ts';
import type { WorkQueuesPorts } from './ports.ts';
import { triggerNamed } from './triggers.ts';

/** The connector *Work queues*: puts items of business work into queues of this installation and takes them out. */
export function createWorkQueuesConnector(ports: WorkQueuesPorts): DescribedConnector {
  return {
    apiName: WORK_QUEUES_API,
    description: WORK_QUEUES_DESCRIPTION,
    operation: (operationId) => operationNamed(ports, operationId),
    trigger: (operationId) => triggerNamed(ports, operationId),
    values: (_context, question) => valuesFor(ports, question),
  };
}

async function valuesFor(ports: WorkQueuesPorts, { source, accountId }: DesignQuestion): Promise<readonly DynamicValue[] | undefined> {
  if (source !== WorkQueueSource.queues) return undefined;
  const queues = await ports.listQueues(accountId);
  return queues.map(({ key, name, description }) => ({ value: key, label: name, ...(description === '' ? {} : { description }) }));
}
