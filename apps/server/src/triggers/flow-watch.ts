import type { CloudFlowId } from '@tandem/kernel';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';

/** What listens for cloud flows that are on. */
export interface FlowWatch {
  /** The flow was made, turned on or off, or has another definition. */
  follow(open: OpenCloudFlow): Promise<void>;
  /** The flow is about to go. */
  leave(cloudFlowId: CloudFlowId): Promise<void>;
}
