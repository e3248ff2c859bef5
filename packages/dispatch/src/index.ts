export type * from './delivery.ts';
export { DeliveryState } from './delivery.ts';
