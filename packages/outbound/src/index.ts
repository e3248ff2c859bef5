export { type AddressKind, addressKind, canonicalAddress } from './address-kind.ts';
export type { ResolvedAddress, ResolveName } from './checked-connect.ts';
export { type FetchOptions, fetchThrough } from './fetch-through.ts';
export { OutboundClient, type OutboundOptions } from './outbound-client.ts';
export { clientCertificateInvalid } from './outbound-errors.ts';
export type { OutboundProxy } from './outbound-proxy.ts';
export {
  type ClientCertificate,
  type Header,
  headerOf,
  type OutboundLimits,
  type OutboundRequest,
  type OutboundResponse,
} from './outbound-request.ts';
export { type AllowedHost, type Destination, isOpen, NO_ALLOWED_HOSTS, type OutboundRules } from './outbound-rules.ts';
