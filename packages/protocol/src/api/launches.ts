import { z } from 'zod';
import { idField, timeField } from './fields.ts';
import { route } from './route.ts';

/**
 * *Launch app*: the browser opens `tandem:design?server=…&ticket=…`; the URL handler that the agent registered hands the ticket and
 * a window secret of its own to the agent, which claims the launch over its channel, and opens an app window at
 * `<server>/open#<ticket>.<window secret>`. Only that window can open the launch, and with it the designer link to its machine: the
 * account that made the ticket cannot drive the computer from anywhere else. A ticket lives two minutes and each step works once.
 */
export const LAUNCH_SCHEME = 'tandem';

export const launchSchema = z.object({
  id: idField,
  desktopFlowId: idField,
  /** `issued` → `claimed` by an agent → `opened` by its window; or `expired`. */
  state: z.enum(['issued', 'claimed', 'opened', 'expired']),
  machineName: z.string().nullable(),
  expiresAt: timeField,
});
export type Launch = z.infer<typeof launchSchema>;

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
  openLaunch: route({
    method: 'POST',
    path: '/api/launches/open',
    access: 'public',
    summary: 'The app window of a claimed launch signs in as its account and gets the designer link to the machine',
    body: z.object({ ticket: z.string().max(200), windowSecret: z.string().max(200) }),
    response: z.object({ desktopFlowId: idField, desktopFlowName: z.string(), accountName: z.string(), linkId: idField }),
    status: 201,
  }),
} as const;
