import { z } from 'zod';
import { idField, timeField } from './fields.ts';
import { route } from './route.ts';

/**
 * *Launch app*: the browser opens `tandem:design?server=…&ticket=…`; the URL handler that the agent registered hands the ticket and
 * a window secret of its own to the agent, which claims the launch over its channel, and opens an app window at
 * `<server>/open#<ticket>.<window secret>`. Only that window can open the launch, and with it the designer link to its machine: the
 * account that made the ticket cannot drive the computer from anywhere else. A ticket lives two minutes and each step works once.
 * A window whose browser is not signed in as the account already asks before it is: nobody works in another's account unawares.
 */
export const LAUNCH_SCHEME = 'tandem';

export const launchSchema = z.object({
  id: idField,
  desktopFlowId: idField,
  /** `issued` → `claimed` by an agent → `opened` by its window; or `expired`. */
  state: z.enum(['issued', 'claimed', 'opened', 'expired']),
  machineName: z.string().nullable(),
  /** Why the claim of an agent was refused; the launch is of no use then. */
  error: z.object({ code: z.string(), message: z.string(), fix: z.string().optional() }).nullable(),
  expiresAt: timeField,
});
export type Launch = z.infer<typeof launchSchema>;

/** What an app window proves itself with. */
const windowProof = { ticket: z.string().max(200), windowSecret: z.string().max(200) };

/** What the app window shows before it opens its launch. */
export const launchPreviewSchema = z.object({
  state: z.enum(['issued', 'claimed']),
  error: launchSchema.shape.error,
  expiresAt: timeField,
  /** Told only to the window whose secret the claim named. */
  opening: z
    .object({
      desktopFlowName: z.string(),
      machineName: z.string(),
      osUser: z.string(),
      accountName: z.string(),
      accountEmail: z.string(),
      /** The browser of the window is signed in as that account already; otherwise a person must confirm the sign-in. */
      isSignedIn: z.boolean(),
    })
    .nullable(),
});
export type LaunchPreview = z.infer<typeof launchPreviewSchema>;

export const launchRoutes = {
  createLaunch: route({
    method: 'POST',
    path: '/api/desktop-flows/:desktopFlowId/launches',
    access: 'signed-in',
    summary: "A one-time ticket that opens the desktop flow designer on the user's own machine",
    response: launchSchema.extend({ url: z.string() }),
    status: 201,
  }),
  getLaunch: route({
    method: 'GET',
    path: '/api/launches/:launchId',
    access: 'signed-in',
    summary: 'How far a launch has come',
    response: launchSchema,
  }),
  lookAtLaunch: route({
    method: 'POST',
    path: '/api/launches/look',
    access: 'public',
    summary: 'How far the launch of an app window has come, and whose sign-in it will bring',
    body: z.object(windowProof),
    response: launchPreviewSchema,
  }),
  openLaunch: route({
    method: 'POST',
    path: '/api/launches/open',
    access: 'public',
    summary: 'The app window of a claimed launch signs in as its account and gets the designer link to the machine',
    body: z.object({
      ...windowProof,
      /** A person has seen whose sign-in the window gets. */
      isConfirmed: z.boolean().default(false),
    }),
    response: z.object({ desktopFlowId: idField, desktopFlowName: z.string(), accountName: z.string(), linkId: idField }),
    status: 201,
  }),
} as const;
