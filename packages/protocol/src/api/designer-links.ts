import { z } from 'zod';
import { logEntrySchema, runOutcomeSchema, runServicesSchema, workOrderSchema } from '../machine-channel.ts';
import { idField, timeField } from './fields.ts';
import { route } from './route.ts';

/**
 * A designer link binds one open desktop flow designer to one machine, over the server: the machine never listens. Flows that are
 * run through it are *debug runs*: the text in the designer, saved or not, in the session of the link's OS user, attended. They are
 * not in the run history.
 */
export const designerLinkSchema = z.object({
  id: idField,
  desktopFlowId: idField,
  machineId: idField,
  machineName: z.string(),
  /** The OS user as whom flows run. */
  osUser: z.string(),
  state: z.enum(['opening', 'open', 'closed']),
  error: z.object({ code: z.string(), message: z.string(), fix: z.string().optional() }).nullable(),
  openedAt: timeField,
});
export type DesignerLink = z.infer<typeof designerLinkSchema>;

export const designerLinkRoutes = {
  createDesignerLink: route({
    method: 'POST',
    path: '/api/desktop-flows/:desktopFlowId/designer-links',
    access: 'signed-in',
    summary: 'Bind a designer to a machine, with a desktop flow connection of the caller',
    body: z.object({ connectionId: idField, machineId: idField }),
    response: designerLinkSchema,
    status: 201,
  }),
  getDesignerLink: route({
    method: 'GET',
    path: '/api/designer-links/:linkId',
    access: 'signed-in',
    summary: 'One designer link of the caller',
    response: designerLinkSchema,
  }),
  closeDesignerLink: route({
    method: 'DELETE',
    path: '/api/designer-links/:linkId',
    access: 'signed-in',
    summary: 'Close a designer link; its debug run is stopped',
  }),
} as const;

/**
 * WebSocket of a designer link, `?linkId=…`, with the cookie of the sign-in and an `Origin` of the server. The designer sends
 * `designerCommandSchema`, the server `designerEventSchema`, JSON texts both.
 */
export const DESIGNER_CHANNEL_PATH = '/api/designer-channel';

/** A row of the designer: subflow and row number from 1. */
export const stepPlaceSchema = z.object({ subflow: z.string().max(200), row: z.number().int().min(1) });
export type StepPlace = z.infer<typeof stepPlaceSchema>;

export const designerCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('run'),
    /** The Robin text. */
    script: z.string().max(20 * 1024 * 1024),
    /** Desktop flows that the script may run; the server brings them for the machine, whatever the designer says. */
    dependencies: workOrderSchema.shape.dependencies.optional(),
    /** How the run reaches the server; the server brings it for the machine, likewise. */
    services: runServicesSchema.extend({ flow: z.strictObject({ id: idField, name: z.string().max(200) }) }).optional(),
    /** JSON text of the input object; inputs that are left out get their defaults. */
    inputs: z
      .string()
      .max(2 * 1024 * 1024)
      .default('{}'),
    breakpoints: z.array(stepPlaceSchema).max(10_000),
    /** Starts here, with the variables as they are initialised, instead of at the first row of Main. */
    from: stepPlaceSchema.nullable(),
    /** True: pause before the first statement. */
    isStepping: z.boolean(),
    /** Waits after each statement, so that a person can follow. */
    delayMs: z.number().int().min(0).max(10_000).default(100),
  }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  /** One statement, then pause: inside a subflow that it calls, behind the call, or behind the call of the subflow that it stands in. */
  z.strictObject({ kind: z.literal('step'), how: z.enum(['into', 'over', 'out']).default('into') }),
  z.strictObject({ kind: z.literal('stop') }),
  /** Asks the flow to end at a place that it chooses. */
  z.strictObject({ kind: z.literal('stop-safely') }),
  z.strictObject({ kind: z.literal('breakpoints'), breakpoints: z.array(stepPlaceSchema).max(10_000) }),
  /** Only while paused; `value` is JSON text of a text, number, boolean or date-time. */
  z.strictObject({ kind: z.literal('set-variable'), name: z.string().max(200), value: z.string().max(2 * 1024 * 1024) }),
  /** Asks for a part of a value: `path` has list indexes, column names and property names. */
  z.strictObject({
    kind: z.literal('read-variable'),
    name: z.string().max(200),
    path: z.array(z.union([z.number().int(), z.string().max(200)])).max(50),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(1000).default(100),
  }),
]);
export type DesignerCommand = z.infer<typeof designerCommandSchema>;

/** A value as the variables pane shows it. */
export const variableViewSchema = z.object({
  name: z.string(),
  /** Type name of the field: `Text value`, `Numeric value`, `List of …`. */
  type: z.string(),
  /** At most 200 characters; null for a sensitive value, which never leaves the machine unless it is asked for by name. */
  preview: z.string().nullable(),
  isSensitive: z.boolean(),
  /** Items, rows or properties, for what can be looked into. */
  size: z.number().int().nullable(),
});
export type VariableView = z.infer<typeof variableViewSchema>;

export const designerEventSchema = z.discriminatedUnion('kind', [
  /**
   * The link is open, or what became of it. After an open one without a code, what is known of the last debug run follows, from
   * `started` on: a designer forgets what it knew. A code beside `open` says that the machine is away and may come back.
   */
  z.object({ kind: z.literal('link'), state: z.enum(['open', 'closed']), code: z.string().optional(), message: z.string().optional() }),
  z.object({ kind: z.literal('started') }),
  /** Where the run is; not more often than every 50 ms. */
  z.object({ kind: z.literal('at'), place: stepPlaceSchema }),
  z.object({
    kind: z.literal('paused'),
    place: stepPlaceSchema,
    reason: z.enum(['breakpoint', 'step', 'pause']),
    variables: z.array(variableViewSchema),
  }),
  z.object({ kind: z.literal('resumed') }),
  /** While the run goes on, about every second, and at its end. */
  z.object({ kind: z.literal('variables'), variables: z.array(variableViewSchema) }),
  z.object({
    kind: z.literal('variable'),
    name: z.string(),
    path: z.array(z.union([z.number(), z.string()])),
    type: z.string(),
    /** For a text, number, boolean or date-time: the whole value as text. */
    text: z.string().nullable(),
    columns: z.array(z.string()).nullable(),
    /** Items, rows (one view a cell) or properties, from `offset` on. */
    rows: z.array(z.array(variableViewSchema)),
    offset: z.number(),
    size: z.number(),
  }),
  z.object({ kind: z.literal('log'), entries: z.array(logEntrySchema) }),
  z.object({ kind: z.literal('ended'), outcome: runOutcomeSchema }),
  /** A command that could not be obeyed. */
  z.object({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
]);
export type DesignerEvent = z.infer<typeof designerEventSchema>;
