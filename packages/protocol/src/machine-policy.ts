import { z } from 'zod';

const entries = <T extends z.ZodType>(entry: T) => z.array(entry).max(10_000);
/** Absolute, or `~` and what is below it: the home of the account that the flow runs as. */
const folderField = z
  .string()
  .max(4096)
  .regex(/^(\/|~(\/|$)|[A-Za-z]:[\\/])/, 'must be an absolute path, or begin with ~/');
/** `Scripting`, `System.RunApplication`, `File.Delete*`; upper and lower case count the same. */
const patternField = z
  .string()
  .max(200)
  .regex(/^[\w.*]+$/, 'must be a module, an action, or a pattern of them with *');

/** What the administrator of a machine lets desktop flows do there; what it does not mention is allowed. */
export const machinePolicySchema = z.strictObject({
  /** Accounts whose flows may run, by e-mail address or id. */
  senders: entries(z.string().min(1).max(320)).optional(),
  /** `block` goes before `allow`; with `allow`, everything else is blocked. */
  actions: z.strictObject({ allow: entries(patternField).optional(), block: entries(patternField).optional() }).optional(),
  /** With everything below them. What may be written may be read too. */
  folders: z.strictObject({ read: entries(folderField).optional(), write: entries(folderField).optional() }).optional(),
  /** Name of the culture by which flows write and read numbers and dates: `de-DE`. */
  culture: z.string().max(85).optional(),
  /** Folders that stand for drives of Windows. */
  drives: z.record(z.string().regex(/^[A-Za-z]:?$/, 'must be a drive letter'), folderField).optional(),
  /** What becomes of dialogs where nobody is at the screen. */
  dialogs: z.enum(['fail', 'default-answer']).optional(),
});
export type MachinePolicy = z.infer<typeof machinePolicySchema>;

/** On whose account a run works, each as a policy may name it. */
export const sendersField = z.array(z.strictObject({ accountId: z.string().max(200), email: z.string().max(320) })).max(10);
export type Senders = z.infer<typeof sendersField>;
