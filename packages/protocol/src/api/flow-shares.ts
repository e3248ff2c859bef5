import { z } from 'zod';
import { idField, timeField } from './fields.ts';
import { route } from './route.ts';

/** A co-owner may do everything with a flow; whoever may only run it sees its form and the own runs, and nothing of its inside. */
export const flowShareRoleField = z.enum(['co-owner', 'run-only']);
export type FlowShareRole = z.infer<typeof flowShareRoleField>;

/** Whose connection a reference gets. */
export const connectionSourceField = z.enum(['provided', 'invoker']);
export type ConnectionSource = z.infer<typeof connectionSourceField>;

export const personSchema = z.object({ accountId: idField, name: z.string(), email: z.string(), isDisabled: z.boolean() });
export type Person = z.infer<typeof personSchema>;

export const flowShareSchema = z.object({
  /** Null for everybody who has an account here. */
  person: personSchema.nullable(),
  role: flowShareRoleField,
  mayUseConnections: z.boolean(),
  sharedAt: timeField,
});
export type FlowShare = z.infer<typeof flowShareSchema>;

export const flowSharingSchema = z.object({
  owner: personSchema,
  shares: z.array(flowShareSchema),
  /** Only the owner lends connections, and decides whose a reference gets. */
  mayLendConnections: z.boolean(),
  /** The owner and administrators. */
  mayHandOver: z.boolean(),
});
export type FlowSharing = z.infer<typeof flowSharingSchema>;

const path = <const Rest extends string>(rest: Rest) => `/api/cloud-flows/:cloudFlowId/${rest}` as const;

export const flowShareRoutes = {
  findPeople: route({
    method: 'GET',
    path: '/api/people',
    access: 'signed-in',
    summary: 'People whose name or e-mail address holds a text; at most twenty',
    query: z.object({ search: z.string().trim().min(2).max(200) }),
    response: z.object({ items: z.array(personSchema) }),
  }),
  getFlowSharing: route({
    method: 'GET',
    path: path('shares'),
    access: 'signed-in',
    summary: 'Who has access to a cloud flow',
    response: flowSharingSchema,
  }),
  shareCloudFlow: route({
    method: 'PUT',
    path: path('shares'),
    access: 'signed-in',
    summary: 'Share a cloud flow with a person or everybody, or change how it is shared',
    body: z.object({
      accountId: idField.nullable().describe('Null for everybody who has an account here'),
      role: flowShareRoleField,
      mayUseConnections: z
        .boolean()
        .optional()
        .describe('The connections of the owner stay chosen when this co-owner changes what the flow does; stays as it is when left out'),
    }),
    response: flowSharingSchema,
  }),
  unshareCloudFlow: route({
    method: 'DELETE',
    path: path('shares/:accountId'),
    access: 'signed-in',
    summary: 'End the access of a person',
    response: flowSharingSchema,
  }),
  unshareWithEverybody: route({
    method: 'DELETE',
    path: path('everybody'),
    access: 'signed-in',
    summary: 'End the access of those with whom it is not shared by name',
    response: flowSharingSchema,
  }),
  handOverCloudFlow: route({
    method: 'PUT',
    path: path('owner'),
    access: 'signed-in',
    summary: 'Give a cloud flow another owner; its connections are dropped, and the former owner stays as a co-owner',
    body: z.object({ accountId: idField }),
    response: flowSharingSchema,
  }),
  chooseConnectionSources: route({
    method: 'PUT',
    path: path('connection-sources'),
    access: 'signed-in',
    summary: 'Decide which references get a connection of the owner, and which one of whoever runs the flow',
    body: z.object({ sources: z.record(z.string().max(200), connectionSourceField) }),
  }),
  sendCloudFlowCopy: route({
    method: 'POST',
    path: path('copies'),
    access: 'signed-in',
    summary: 'Give somebody a copy of the latest version, without connections, as a draft of their own; it cannot be taken back',
    body: z.object({ accountId: idField }),
    response: z.object({ cloudFlowId: idField }),
    status: 201,
  }),
} as const;
