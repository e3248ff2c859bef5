import { TandemError } from '@tandem/kernel';
import type { FastifyInstance } from 'fastify';

/**
 * Begins to listen. @returns the port, which the system chose when 0 was asked for
 *
 * @throws TandemError `PortTaken`, `PortRefused`
 */
export async function listen(fastify: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await fastify.listen({ host, port });
  } catch (thrown) {
    throw explain(thrown, host, port);
  }
  const address = fastify.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(thrown: unknown, host: string, port: number): unknown {
  if (!(thrown instanceof Error && 'code' in thrown)) return thrown;
  switch (thrown.code) {
    case 'EADDRINUSE':
      return new TandemError('PortTaken', `Something listens on port ${port} already.`, {
        kind: 'operational',
        fix: 'Stop it, or choose another port with --port.',
        cause: thrown,
      });
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new TandemError('PortRefused', `The system does not let Tandem listen on ${host}, port ${port}.`, {
        kind: 'operational',
        fix: 'Choose a port above 1023 with --port, and with --host an address of this computer.',
        cause: thrown,
      });
    default:
      return thrown;
  }
}
