import { z } from 'zod';
import { descriptionField, exactJsonField, idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

/** What a variable holds: `text` a string, `number` a number, `yes-no` true or false, `json` any JSON value. */
export const environmentVariableKinds = ['text', 'number', 'yes-no', 'json'] as const;
export type EnvironmentVariableKind = (typeof environmentVariableKinds)[number];

/** The name by which flows call a variable, such as `new_Greeting`; case does not count. */
export const schemaNameField = z
  .string()
  .max(100)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must begin with a letter and hold letters, digits and underscores only');

export const environmentVariableSchema = z.object({
  id: idField,
  schemaName: schemaNameField,
  displayName: z.string(),
  description: z.string(),
  kind: z.enum(environmentVariableKinds),
  value: exactJsonField,
  ownerName: z.string(),
  /** Whether the caller may change and delete it. */
  isChangeable: z.boolean(),
  /** The cloud flows that read it, in the version that runs. */
  usedBy: z.array(z.object({ id: idField, name: z.string() })),
  createdAt: timeField,
  updatedAt: timeField,
});
export type EnvironmentVariable = z.infer<typeof environmentVariableSchema>;

/** A variable that is to be made. The value must be of the kind. */
export const newEnvironmentVariableSchema = z.object({
  schemaName: schemaNameField,
  displayName: nameField,
  description: descriptionField.default(''),
  kind: z.enum(environmentVariableKinds),
  value: exactJsonField,
});
export type NewEnvironmentVariable = z.input<typeof newEnvironmentVariableSchema>;

/** Values that differ between environments: cloud flows read them where they would otherwise have the defaults of their parameters. */
export const environmentVariableRoutes = {
  listEnvironmentVariables: route({
    method: 'GET',
    path: '/api/environment-variables',
    access: 'signed-in',
    summary: 'Environment variables with their values',
    response: z.object({ items: z.array(environmentVariableSchema) }),
  }),
  createEnvironmentVariable: route({
    method: 'POST',
    path: '/api/environment-variables',
    access: 'signed-in',
    summary: 'Create an environment variable',
    body: newEnvironmentVariableSchema,
    response: environmentVariableSchema,
    status: 201,
  }),
  updateEnvironmentVariable: route({
    method: 'PATCH',
    path: '/api/environment-variables/:environmentVariableId',
    access: 'signed-in',
    summary: 'Change name, description or value; runs that have begun keep the value that they began with',
    body: z.object({ displayName: nameField.optional(), description: descriptionField.optional(), value: exactJsonField.optional() }),
    response: environmentVariableSchema,
  }),
  deleteEnvironmentVariable: route({
    method: 'DELETE',
    path: '/api/environment-variables/:environmentVariableId',
    access: 'signed-in',
    summary: 'Delete an environment variable; flows that read it go back to their defaults',
  }),
} as const;
