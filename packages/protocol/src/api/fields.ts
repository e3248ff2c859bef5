import { isUuid } from '@tandem/kernel';
import { z } from 'zod';

/** An id that the server made, or for connections the client: a UUID. */
export const idField = z.string().refine(isUuid, 'must be a UUID');
export const nameField = z.string().trim().min(1).max(200);
export const descriptionField = z.string().max(2000);
/** Milliseconds since 1970-01-01T00:00:00Z. */
export const timeField = z.number();
/** Bytes in base64. */
export const base64Field = z
  .string()
  .max(16_384)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64');
/** Any JSON value. */
export const jsonField = z.unknown();
/** A value that a flow made or takes, or a flow itself: clients that ask for it get the kernel's `JsonValue`. */
export const exactJsonField = z.unknown();

export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  range: z.object({ start: z.number(), end: z.number() }).optional(),
  path: z.string().optional(),
});
export type ApiDiagnostic = z.infer<typeof diagnosticSchema>;

/** Every error of the API has this body. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** What to do next. */
    fix: z.string().optional(),
    details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

export const flowErrorSchema = z.object({ code: z.string(), message: z.string() });

/** Newest first; pass the id of the last row as `before` for the next page. */
export const pageQuery = z.object({ before: idField.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });

/** A list with the cursor of its next page, or null at the end. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Several values in one query parameter, with commas between them. */
export function manyOf<T extends z.ZodType<string, string>>(value: T) {
  const all = z.array(value).min(1).max(50);
  return z.union([
    all,
    z
      .string()
      .transform((text) => text.split(','))
      .pipe(all),
  ]);
}

/** Where a list is cut out of time: from the first on and before the second. */
export const timeRangeQuery = z.object({ from: z.coerce.number().int().optional(), to: z.coerce.number().int().optional() });
