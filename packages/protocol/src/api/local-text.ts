import { z } from 'zod';

/** A text that people read, in the languages of the portal. English is always there. */
export const localTextSchema = z.object({ en: z.string().min(1), de: z.string().min(1).optional() });
export type LocalText = z.infer<typeof localTextSchema>;
