import { z } from 'zod';
import { idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

export const accountSchema = z.object({
  id: idField,
  email: z.string(),
  name: z.string(),
  role: z.enum(['admin', 'maker']),
  /** Whether the account signs in with a password of this installation, through the organisation's provider, or both. */
  hasPassword: z.boolean(),
  hasWorkAccount: z.boolean(),
  /** Attended licence: may create connections that run attended desktop flows when licences are enforced. */
  hasAttendedLicence: z.boolean(),
  isDisabled: z.boolean(),
  createdAt: timeField,
});
export type Account = z.infer<typeof accountSchema>;

export const meSchema = z.object({
  account: accountSchema,
  environmentName: z.string(),
  version: z.string(),
  enforcesLicences: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

export const signInOptionsSchema = z.object({
  environmentName: z.string(),
  /** The label of the organisation's provider and where the browser starts, or null when none is set up. */
  workAccount: z.object({ label: z.string(), startUrl: z.string() }).nullable(),
});

const passwordField = z.string().min(8).max(1024);

/** One browser that is signed in. */
export const accountSignInSchema = z.object({
  createdAt: timeField,
  lastSeenAt: timeField,
  /** Whether it is the browser that asks. */
  isOwn: z.boolean(),
});
export type AccountSignIn = z.infer<typeof accountSignInSchema>;

export const identityRoutes = {
  signInOptions: route({
    method: 'GET',
    path: '/api/sign-in/options',
    access: 'public',
    summary: 'How one can sign in here',
    response: signInOptionsSchema,
  }),
  signIn: route({
    method: 'POST',
    path: '/api/sign-in',
    access: 'public',
    summary: 'Sign in with e-mail and password; sets the sign-in cookie',
    body: z.object({ email: z.string().max(320), password: z.string().max(1024) }),
    response: meSchema,
  }),
  signOut: route({ method: 'POST', path: '/api/sign-out', access: 'signed-in', summary: 'End this sign-in' }),
  me: route({ method: 'GET', path: '/api/me', access: 'signed-in', summary: 'The account that is signed in', response: meSchema }),
  changePassword: route({
    method: 'POST',
    path: '/api/me/password',
    access: 'signed-in',
    summary: 'Change the own password',
    body: z.object({ current: z.string().max(1024), next: passwordField }),
  }),
  listAccounts: route({
    method: 'GET',
    path: '/api/accounts',
    access: 'admin',
    summary: 'All accounts',
    response: z.object({ items: z.array(accountSchema) }),
  }),
  createAccount: route({
    method: 'POST',
    path: '/api/accounts',
    access: 'admin',
    summary: 'Create a built-in account',
    body: z.object({ email: z.email().max(320), name: nameField, role: z.enum(['admin', 'maker']), password: passwordField }),
    response: accountSchema,
    status: 201,
  }),
  updateAccount: route({
    method: 'PATCH',
    path: '/api/accounts/:accountId',
    access: 'admin',
    summary: 'Change role, licence, password or whether the account may sign in',
    body: z.object({
      name: nameField.optional(),
      role: z.enum(['admin', 'maker']).optional(),
      hasAttendedLicence: z.boolean().optional(),
      isDisabled: z.boolean().optional(),
      password: passwordField.optional(),
    }),
    response: accountSchema,
  }),
  listSignIns: route({
    method: 'GET',
    path: '/api/accounts/:accountId/sign-ins',
    access: 'admin',
    summary: 'Where an account is signed in, last used first',
    response: z.object({ items: z.array(accountSignInSchema) }),
  }),
  endSignIns: route({
    method: 'DELETE',
    path: '/api/accounts/:accountId/sign-ins',
    access: 'admin',
    summary: 'Sign an account out everywhere but in the browser that asks',
  }),
} as const;
