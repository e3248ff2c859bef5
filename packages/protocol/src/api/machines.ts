import { z } from 'zod';
import { base64Field, descriptionField, idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

export const machineSchema = z.object({
  id: idField,
  /** What connections to this machine alone point at; stays the same when the machine joins or leaves a group. */
  targetId: idField,
  name: z.string(),
  description: z.string(),
  ownerName: z.string(),
  agentVersion: z.string(),
  platform: z.string(),
  /** The operating system user that the agent runs as; attended runs use the session of this user. */
  osUser: z.string(),
  isOnline: z.boolean(),
  /** `quarantined`: the machine's journal is damaged or older than what the server knows; an administrator must confirm. */
  state: z.enum(['active', 'quarantined']),
  lastHeartbeatAt: timeField.nullable(),
  registeredAt: timeField,
  groupId: idField.nullable(),
  groupName: z.string().nullable(),
  runningCount: z.number(),
  queuedCount: z.number(),
  hasUnattendedAddOn: z.boolean(),
});
export type Machine = z.infer<typeof machineSchema>;

export const machineGroupSchema = z.object({
  id: idField,
  targetId: idField,
  name: z.string(),
  description: z.string(),
  ownerName: z.string(),
  /** False until the first machine has joined and set the group password. */
  hasPassword: z.boolean(),
  members: z.array(z.object({ machineId: idField, name: z.string(), isOnline: z.boolean() })),
  runningCount: z.number(),
  queuedCount: z.number(),
  createdAt: timeField,
});
export type MachineGroup = z.infer<typeof machineGroupSchema>;

/** A machine or machine group that a connection can point at, with the public key to which its passwords are sealed. */
export const targetSchema = z.object({
  targetId: idField,
  kind: z.enum(['machine', 'group']),
  name: z.string(),
  isOnline: z.boolean(),
  /** Null for a group that no machine has joined yet. */
  sealingKey: base64Field.nullable(),
  /** The agents' own users: a `sign-in` connection uses one of them. */
  osUsers: z.array(z.string()),
});
export type Target = z.infer<typeof targetSchema>;

/** An Ed25519 public key, raw 32 bytes, base64. */
export const signingKeyField = base64Field.min(43).max(44);
/** An X25519 public key, raw 32 bytes, base64. */
export const sealingKeyField = base64Field.min(43).max(44);

/** The group's key pairs as the first member made them: public halves in clear, private halves encrypted with the group password. */
export const groupKeySchema = z.object({
  sealingKey: sealingKeyField,
  signingKey: signingKeyField,
  /** `{salt, n, r, p, nonce, ciphertext}`: both private keys under a key that scrypt derives from the group password on the machine. */
  encryptedPrivateKeys: z.string().max(4096),
});
export type GroupKey = z.infer<typeof groupKeySchema>;

export const registerMachineSchema = z.object({
  token: z.string().max(200),
  name: nameField,
  description: descriptionField.default(''),
  signingKey: signingKeyField,
  sealingKey: sealingKeyField,
  agentVersion: z.string().max(50),
  platform: z.string().max(100),
  osUser: z.string().max(200),
  journalId: idField,
});

export const machineRoutes = {
  listMachines: route({
    method: 'GET',
    path: '/api/machines',
    access: 'signed-in',
    summary: 'Machines with state, version, running and queued counts',
    response: z.object({ items: z.array(machineSchema) }),
  }),
  getMachine: route({
    method: 'GET',
    path: '/api/machines/:machineId',
    access: 'signed-in',
    summary: 'One machine',
    response: machineSchema,
  }),
  updateMachine: route({
    method: 'PATCH',
    path: '/api/machines/:machineId',
    access: 'signed-in',
    summary: 'Rename, describe, give or take the unattended add-on, end a quarantine',
    body: z.object({
      name: nameField.optional(),
      description: descriptionField.optional(),
      hasUnattendedAddOn: z.boolean().optional(),
      state: z.literal('active').optional(),
    }),
    response: machineSchema,
  }),
  deleteMachine: route({
    method: 'DELETE',
    path: '/api/machines/:machineId',
    access: 'signed-in',
    summary: 'Delete a machine and end its runs',
  }),
  createRegistrationToken: route({
    method: 'POST',
    path: '/api/machines/registration-tokens',
    access: 'signed-in',
    summary: 'A token with which one machine can register once',
    response: z.object({ token: z.string(), expiresAt: timeField }),
    status: 201,
  }),
  registerMachine: route({
    method: 'POST',
    path: '/api/machines/register',
    access: 'public',
    summary: 'Register a machine with a registration token and its public keys',
    body: registerMachineSchema,
    response: z.object({ machineId: idField, targetId: idField, environmentName: z.string() }),
    status: 201,
  }),
  unregisterSelf: route({ method: 'DELETE', path: '/api/machine/self', access: 'machine', summary: 'A machine takes itself out' }),
  getSelf: route({
    method: 'GET',
    path: '/api/machine/self',
    access: 'machine',
    summary: 'What the server knows of the machine',
    response: machineSchema,
  }),
  listGroupsToJoin: route({
    method: 'GET',
    path: '/api/machine/groups',
    access: 'machine',
    summary: 'Groups that the machine can join, with their encrypted keys',
    response: z.object({ items: z.array(z.object({ id: idField, targetId: idField, name: z.string(), key: groupKeySchema.nullable() })) }),
  }),
  joinGroup: route({
    method: 'POST',
    path: '/api/machine/group',
    access: 'machine',
    summary: 'Join a group: the first member brings the keys, later ones prove that they could decrypt them',
    body: z.object({
      groupId: idField,
      newKey: groupKeySchema.optional(),
      /** Ed25519 signature with the group key over `tandem-join-group:<groupId>:<machineId>`, base64. */
      proof: base64Field,
    }),
  }),
  leaveGroup: route({ method: 'DELETE', path: '/api/machine/group', access: 'machine', summary: 'Leave the group' }),
  listMachineGroups: route({
    method: 'GET',
    path: '/api/machine-groups',
    access: 'signed-in',
    summary: 'Machine groups with their members',
    response: z.object({ items: z.array(machineGroupSchema) }),
  }),
  createMachineGroup: route({
    method: 'POST',
    path: '/api/machine-groups',
    access: 'signed-in',
    summary: 'Create a machine group; its password is set by the first machine that joins',
    body: z.object({ name: nameField, description: descriptionField.default('') }),
    response: machineGroupSchema,
    status: 201,
  }),
  getMachineGroup: route({
    method: 'GET',
    path: '/api/machine-groups/:groupId',
    access: 'signed-in',
    summary: 'One machine group',
    response: machineGroupSchema,
  }),
  deleteMachineGroup: route({
    method: 'DELETE',
    path: '/api/machine-groups/:groupId',
    access: 'signed-in',
    summary: 'Delete a machine group that has no members',
  }),
  listTargets: route({
    method: 'GET',
    path: '/api/targets',
    access: 'signed-in',
    summary: 'What a desktop flow connection can point at',
    response: z.object({ items: z.array(targetSchema) }),
  }),
} as const;
