import { LimitProfile } from '@tandem/kernel';
import { z } from 'zod';
import { allowedHostField } from './allowed-host.ts';
import { nameField } from './fields.ts';
import { logVerbosityField } from './log-verbosity.ts';
import { route } from './route.ts';

const MINUTE_MS = 60_000;

/** What an administrator may change; the defaults stand in the kernel's limits. */
export const settingsSchema = z.object({
  environmentName: nameField,
  /** Off: everybody may run everything. On: attended runs need the licence of the connection's creator, unattended runs the machine's add-on. */
  enforcesLicences: z.boolean(),
  desktopFlowInputBytes: z
    .number()
    .int()
    .min(1024)
    .max(256 * 1024 * 1024),
  desktopFlowPackageBytes: z
    .number()
    .int()
    .min(1024)
    .max(1024 * 1024 * 1024),
  desktopFlowRunsPerMinute: z.number().int().min(1).max(1_000_000),
  runQueueTimeoutMs: z
    .number()
    .int()
    .min(1000)
    .max(30 * 24 * 60 * MINUTE_MS),
  runQueueLength: z.number().int().min(1).max(1_000_000),
  /** Of desktop flow runs that are asked for from now on. */
  desktopFlowLogVerbosity: logVerbosityField,
  /** What requests of flows may reach beside the public internet; see `readAllowedHost`. */
  outboundAllowedHosts: z.array(allowedHostField).max(1000),
  /** Whose limits cloud flows meet. */
  limitProfile: z.enum(LimitProfile),
  /** Days after its end for which a run is kept; 0 for ever. */
  runHistoryDays: z.number().int().min(0).max(36_500),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsRoutes = {
  getSettings: route({ method: 'GET', path: '/api/settings', access: 'admin', summary: 'Settings and limits', response: settingsSchema }),
  updateSettings: route({
    method: 'PATCH',
    path: '/api/settings',
    access: 'admin',
    summary: 'Change settings and limits',
    body: settingsSchema.partial(),
    response: settingsSchema,
  }),
} as const;
