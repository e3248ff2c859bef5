import { z } from 'zod';

/**
 * How much of a desktop flow run is logged, most first: every statement with its values; every statement; messages of the flow and faults;
 * of these the warnings and errors; errors only; nothing. Source: configure-desktop-flow-logs.
 */
export const LOG_VERBOSITIES = ['Full', 'Debug', 'Custom', 'Warning', 'Error', 'Disabled'] as const;
export const logVerbosityField = z.enum(LOG_VERBOSITIES);
export type LogVerbosity = z.infer<typeof logVerbosityField>;
