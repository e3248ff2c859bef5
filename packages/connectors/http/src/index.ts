export { createHttpConnector, HTTP_API, type HttpPorts } from './connector.ts';
