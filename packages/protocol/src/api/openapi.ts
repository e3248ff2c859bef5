import { z } from 'zod';
import { errorBodySchema } from './fields.ts';
import type { Route } from './route.ts';
import { API } from './table.ts';

/** The OpenAPI 3.1 description of the route table, as plain JSON. */
export function describeApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, definition] of Object.entries<Route>(API)) {
    const path = definition.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [definition.method.toLowerCase()]: describeOperation(name, definition) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tandem', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Error: z.toJSONSchema(errorBodySchema) },
      securitySchemes: {
        signIn: { type: 'apiKey', in: 'cookie', name: 'tandem-sign-in' },
        machine: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT signed with the key of the machine' },
        runTicket: { type: 'http', scheme: 'bearer', bearerFormat: 'Ticket of a desktop flow run that is at work' },
      },
    },
  };
}

function describeOperation(name: string, definition: Route): Record<string, unknown> {
  const success = definition.response === undefined ? { description: 'Done' } : jsonContent(definition.response, 'Done', 'output');
  return {
    operationId: name,
    summary: definition.summary,
    parameters: [...pathParameters(definition.path), ...queryParameters(definition.query)],
    ...(definition.body === undefined ? {} : { requestBody: { required: true, ...jsonContent(definition.body, '', 'input') } }),
    responses: {
      [String(definition.status ?? (definition.response === undefined ? 204 : 200))]: success,
      default: { description: 'Error', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    },
    security: securityOf(definition),
  };
}

function securityOf(definition: Route): readonly Record<string, readonly string[]>[] {
  if (definition.access === 'public') return [];
  if (definition.access === 'run-ticket') return [{ runTicket: [] }];
  return definition.access === 'machine' ? [{ machine: [] }] : [{ signIn: [] }];
}

function jsonContent(schema: z.ZodType, description: string, io: 'input' | 'output'): Record<string, unknown> {
  return {
    ...(description === '' ? {} : { description }),
    content: { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } },
  };
}

function pathParameters(path: string): readonly Record<string, unknown>[] {
  return Array.from(path.matchAll(/:(\w+)/g), ([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(query: z.ZodType | undefined): readonly Record<string, unknown>[] {
  if (query === undefined) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}
