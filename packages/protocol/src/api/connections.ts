import { z } from 'zod';
import { base64Field, idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

export const connectionSchema = z.object({
  id: idField,
  connector: z.literal('shared_uiflow'),
  name: z.string(),
  ownerName: z.string(),
  /** `password`: user name and password, sealed to the target's key. `sign-in`: the agent's own session, attended only. */
  kind: z.enum(['password', 'sign-in']),
  targetId: idField,
  targetName: z.string(),
  username: z.string(),
  status: z.enum(['Connected', 'Error']),
  /** Why the status is Error and what to do. */
  error: z.object({ code: z.string(), message: z.string(), fix: z.string().optional() }).nullable(),
  checkedAt: timeField.nullable(),
  createdAt: timeField,
});
export type Connection = z.infer<typeof connectionSchema>;

const sealedPasswordField = base64Field.describe('HPKE envelope of the password, made by the client for the key of the target');

export const connectionRoutes = {
  listConnections: route({
    method: 'GET',
    path: '/api/connections',
    access: 'signed-in',
    summary: 'The own connections',
    response: z.object({ items: z.array(connectionSchema) }),
  }),
  createConnection: route({
    method: 'POST',
    path: '/api/connections',
    access: 'signed-in',
    summary: 'Check the credentials on the machine and keep the connection; nothing is kept when the machine refuses them',
    body: z.object({
      /** Made by the client (a UUID), because the password envelope is bound to it. */
      id: idField,
      name: nameField,
      kind: z.enum(['password', 'sign-in']),
      targetId: idField,
      username: z.string().min(1).max(200),
      sealedPassword: sealedPasswordField.optional(),
    }),
    response: connectionSchema,
    status: 201,
  }),
  getConnection: route({
    method: 'GET',
    path: '/api/connections/:connectionId',
    access: 'signed-in',
    summary: 'One connection',
    response: connectionSchema,
  }),
  testConnection: route({
    method: 'POST',
    path: '/api/connections/:connectionId/test',
    access: 'signed-in',
    summary: 'Check the kept credentials on the machine again',
    response: connectionSchema,
  }),
  replaceCredentials: route({
    method: 'PUT',
    path: '/api/connections/:connectionId/credentials',
    access: 'signed-in',
    summary: 'Replace user name and password after the machine accepted them',
    body: z.object({ username: z.string().min(1).max(200), sealedPassword: sealedPasswordField }),
    response: connectionSchema,
  }),
  deleteConnection: route({
    method: 'DELETE',
    path: '/api/connections/:connectionId',
    access: 'signed-in',
    summary: 'Delete a connection; flows that use it ask for another one',
  }),
} as const;
