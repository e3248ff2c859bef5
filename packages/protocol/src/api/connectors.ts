import { z } from 'zod';
import { idField, jsonField } from './fields.ts';
import { connectorDescriptionSchema, dynamicValueSchema } from './operations.ts';
import { route } from './route.ts';

const questionSchema = z.object({
  source: z.string().max(200),
  connectionId: idField.nullable(),
  /** Values of the fields that the question names. */
  parameters: z.record(z.string(), jsonField),
});

export const connectorRoutes = {
  listConnectors: route({
    method: 'GET',
    path: '/api/connectors',
    access: 'signed-in',
    summary: 'Connectors with the descriptions of their triggers and actions',
    response: z.object({ items: z.array(connectorDescriptionSchema) }),
  }),
  askDynamicValues: route({
    method: 'POST',
    path: '/api/connectors/:apiName/values',
    access: 'signed-in',
    summary: 'The values that a field of an operation offers',
    body: questionSchema,
    response: z.object({ items: z.array(dynamicValueSchema) }),
  }),
  askDynamicSchema: route({
    method: 'POST',
    path: '/api/connectors/:apiName/schema',
    access: 'signed-in',
    summary: 'The JSON Schema of fields or outputs that depend on other values',
    body: questionSchema,
    response: z.object({ schema: jsonField }),
  }),
  listDesktopActions: route({
    method: 'GET',
    path: '/api/desktop-actions',
    access: 'signed-in',
    summary: 'Ids of the desktop actions that machines of this installation can carry out',
    response: z.object({ supported: z.array(z.string()) }),
  }),
} as const;
