import { z } from 'zod';
import { diagnosticSchema, idField, nameField, timeField } from './fields.ts';
import { route } from './route.ts';

/**
 * Both kinds of flows have versions. A save makes a new one on top of the version that the author began with (`baseVersion`); when
 * somebody else saved in the meantime the answer is 409 `VersionConflict`, whose `details` name the present version. A cloud flow
 * runs its published version; tests run any. A desktop flow runs its published version, too.
 */
export const flowVersionSchema = z.object({
  /** Counts from 1 in its flow. */
  version: z.number().int().min(1),
  savedAt: timeField,
  savedByName: z.string(),
  /** `published` for the one that runs now, `past-published` for one that ran before. */
  state: z.enum(['draft', 'published', 'past-published']),
  /** The latest is what a designer opens. */
  isLatest: z.boolean(),
  /** What the author wrote about it; empty when nothing. */
  note: z.string(),
});
export type FlowVersion = z.infer<typeof flowVersionSchema>;

export const flowSourceSchema = flowVersionSchema.extend({
  flowId: idField,
  name: z.string(),
  /** The file as JSON text with every digit (cloud flow), or the Robin text (desktop flow). */
  text: z.string(),
  diagnostics: z.array(diagnosticSchema),
  /** Null when nothing was published yet. */
  publishedVersion: z.number().nullable(),
  /** Others who have the flow open in a designer now. */
  editors: z.array(z.object({ name: z.string(), since: timeField })),
});
export type FlowSource = z.infer<typeof flowSourceSchema>;

const versionText = z.string().max(20 * 1024 * 1024);
const saveBody = z.object({
  text: versionText,
  baseVersion: z.number().int().min(0),
  name: nameField.optional(),
  note: z.string().max(1000).default(''),
  /** Publishes the version in the same step. */
  publish: z.boolean().default(false),
  /** Saves on top of the present version whatever it is: the author has seen the conflict. */
  force: z.boolean().default(false),
});

/** The same seven routes for each kind of flow. */
function versionRoutes<const Kind extends 'cloud-flows' | 'desktop-flows'>(kind: Kind, what: string) {
  const path = <const Rest extends string>(rest: Rest) => `/api/${kind}/:flowId/${rest}` as const;
  return {
    getSource: route({
      method: 'GET',
      path: path('source'),
      access: 'signed-in',
      summary: `The latest version of a ${what}, for its designer`,
      response: flowSourceSchema,
    }),
    save: route({
      method: 'PUT',
      path: path('source'),
      access: 'signed-in',
      summary: `Save a new version of a ${what}`,
      body: saveBody,
      response: flowSourceSchema,
    }),
    listVersions: route({
      method: 'GET',
      path: path('versions'),
      access: 'signed-in',
      summary: `Versions of a ${what}, newest first`,
      query: z.object({ before: z.coerce.number().int().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
      response: z.object({ items: z.array(flowVersionSchema), next: z.number().nullable() }),
    }),
    getVersion: route({
      method: 'GET',
      path: path('versions/:version'),
      access: 'signed-in',
      summary: `One version of a ${what}`,
      response: flowSourceSchema,
    }),
    publish: route({
      method: 'POST',
      path: path('versions/:version/publish'),
      access: 'signed-in',
      summary: `Make a version of a ${what} the one that runs`,
      response: flowSourceSchema,
    }),
    restore: route({
      method: 'POST',
      path: path('versions/:version/restore'),
      access: 'signed-in',
      summary: `Make a new draft from an older version of a ${what}`,
      response: flowSourceSchema,
    }),
    present: route({
      method: 'POST',
      path: path('editors'),
      access: 'signed-in',
      summary: `Say that a designer has the ${what} open; repeated every 30 seconds`,
      response: z.object({ editors: z.array(z.object({ name: z.string(), since: timeField })), version: z.number() }),
    }),
  } as const;
}

const cloud = versionRoutes('cloud-flows', 'cloud flow');
const desktop = versionRoutes('desktop-flows', 'desktop flow');

export const flowVersionRoutes = {
  getCloudFlowSource: cloud.getSource,
  saveCloudFlow: cloud.save,
  listCloudFlowVersions: cloud.listVersions,
  getCloudFlowVersion: cloud.getVersion,
  publishCloudFlow: cloud.publish,
  restoreCloudFlow: cloud.restore,
  editCloudFlow: cloud.present,
  getDesktopFlowSource: desktop.getSource,
  saveDesktopFlow: desktop.save,
  listDesktopFlowVersions: desktop.listVersions,
  getDesktopFlowVersion: desktop.getVersion,
  publishDesktopFlow: desktop.publish,
  restoreDesktopFlow: desktop.restore,
  editDesktopFlow: desktop.present,
} as const;
