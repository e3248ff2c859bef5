import type { Id } from '@tandem/kernel';
import { z } from 'zod';
import { descriptionField, idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

export type CredentialId = Id<'credential'>;

const usernameField = z.string().trim().min(1).max(300);
/** Never trimmed: a space may belong to it. */
const passwordField = z.string().min(1).max(4000);

/** A user name with a password that nobody sees again; desktop flows get both while they run. */
export const credentialSchema = z.object({
  id: idField,
  /** What desktop flows call it. */
  name: z.string(),
  description: z.string(),
  username: z.string(),
  /** Flows of everybody who has an account may use it; otherwise those of its owner only. */
  isShared: z.boolean(),
  ownerName: z.string(),
  /** Whether the caller may change it. */
  isChangeable: z.boolean(),
  isDeletable: z.boolean(),
  lastUsedAt: timeField.nullable(),
  createdAt: timeField,
  updatedAt: timeField,
});
export type Credential = z.infer<typeof credentialSchema>;

/** A run that got a credential. */
export const credentialUseSchema = z.object({
  at: timeField,
  desktopFlowRunId: idField,
  desktopFlowName: z.string(),
  machineName: z.string(),
});
export type CredentialUse = z.infer<typeof credentialUseSchema>;

export const newCredentialSchema = z.object({
  name: nameField,
  description: descriptionField.default(''),
  username: usernameField,
  password: passwordField,
  isShared: z.boolean().default(false),
});
export type NewCredential = z.input<typeof newCredentialSchema>;

export const credentialRoutes = {
  listCredentials: route({
    method: 'GET',
    path: '/api/credentials',
    access: 'signed-in',
    summary: 'Credentials that the caller may use or delete, without their passwords',
    response: z.object({ items: z.array(credentialSchema) }),
  }),
  createCredential: route({
    method: 'POST',
    path: '/api/credentials',
    access: 'signed-in',
    summary: 'Keep a user name and a password for desktop flows',
    body: newCredentialSchema,
    response: credentialSchema,
    status: 201,
  }),
  updateCredential: route({
    method: 'PATCH',
    path: '/api/credentials/:credentialId',
    access: 'signed-in',
    summary: 'Change a credential; without a password the former one stays',
    body: z.object({
      name: nameField.optional(),
      description: descriptionField.optional(),
      username: usernameField.optional(),
      password: passwordField.optional(),
      isShared: z.boolean().optional(),
    }),
    response: credentialSchema,
  }),
  deleteCredential: route({
    method: 'DELETE',
    path: '/api/credentials/:credentialId',
    access: 'signed-in',
    summary: 'Delete a credential; desktop flows that ask for it fail from then on',
  }),
  listCredentialUses: route({
    method: 'GET',
    path: '/api/credentials/:credentialId/uses',
    access: 'signed-in',
    summary: 'The last runs that got a credential, newest first, for its owner and administrators',
    response: z.object({ items: z.array(credentialUseSchema) }),
  }),
} as const;
