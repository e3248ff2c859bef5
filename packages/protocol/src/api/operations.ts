import { z } from 'zod';
import { jsonField } from './fields.ts';
import { localTextSchema } from './local-text.ts';

/**
 * Triggers and actions of cloud flows as designers, checks and documentation see them: data alone, so that nothing about a single
 * operation is written into a designer. Built-in operations are described in the room `cloud-flow`, operations of a connector in
 * its connector.
 */

/** Where to ask for values or for a schema that only the service behind a connection knows. */
export const dynamicSourceSchema = z.object({
  /** Name of the question; its connector answers it. */
  source: z.string(),
  /** Parameters of the question: name to the key of the field whose value it gets. */
  parameters: z.record(z.string(), z.string()),
});
export type DynamicSource = z.infer<typeof dynamicSourceSchema>;

/** How a person edits the value of a field. Whatever the editor, every field can hold an expression unless it says `isLiteral`. */
export const fieldEditorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), isMultiline: z.boolean().optional() }),
  z.object({ kind: z.literal('number') }),
  z.object({ kind: z.literal('yes-no') }),
  z.object({
    kind: z.literal('choice'),
    options: z.array(z.object({ value: jsonField, label: localTextSchema })),
    /** Values besides the options may be typed in. */
    allowsOther: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('dynamic-choice'),
    values: dynamicSourceSchema,
    /** What the list offers to make anew. */
    create: z.enum(['desktop-flow']).optional(),
  }),
  /** An object whose keys the author chooses, such as HTTP headers. */
  z.object({ kind: z.literal('key-values') }),
  /** A list, each item by a text field. */
  z.object({ kind: z.literal('list') }),
  /** A list of objects, each member by a text field. */
  z.object({ kind: z.literal('rows'), members: z.array(z.object({ key: z.string(), label: localTextSchema })).min(1) }),
  /** Any JSON, with tokens in it. */
  z.object({ kind: z.literal('json') }),
  /** A JSON Schema, which can be made from a sample payload. */
  z.object({ kind: z.literal('schema') }),
  /** Rows of comparisons in groups of and/or. */
  z.object({
    kind: z.literal('condition'),
    /** The value is one expression, as in an until or a filter; else it is an object, as in a condition. */
    isExpression: z.boolean().optional(),
  }),
  /** One expression without `@`. */
  z.object({ kind: z.literal('expression') }),
  z.object({ kind: z.literal('date-time') }),
  /** An IANA or Windows name. */
  z.object({ kind: z.literal('time-zone') }),
  /** A variable that the flow initializes. */
  z.object({ kind: z.literal('variable') }),
  /** A connection to a child flow of this server. */
  z.object({ kind: z.literal('cloud-flow') }),
  /** The fields of the form that starts an instant flow: the `schema` of a button trigger. */
  z.object({ kind: z.literal('trigger-inputs') }),
  /** Several whole numbers of a range, such as minutes. */
  z.object({ kind: z.literal('numbers'), minimum: z.int(), maximum: z.int() }),
  /** Days such as the second Friday of a month: `[{"day": "Friday", "occurrence": 2}]`. */
  z.object({ kind: z.literal('month-occurrences') }),
  /** Several of a fixed set, such as weekdays. */
  z.object({ kind: z.literal('choices'), options: z.array(z.object({ value: jsonField, label: localTextSchema })) }),
]);
export type FieldEditor = z.infer<typeof fieldEditorSchema>;

export const fieldDescriptionSchema = z.object({
  /** Unique in its operation. */
  key: z.string(),
  /** Keys that lead from the JSON of the operation to the value; an alias key such as `item/CountryName` is one key. */
  path: z.array(z.string()).min(1),
  label: localTextSchema,
  help: localTextSchema.optional(),
  placeholder: localTextSchema.optional(),
  isRequired: z.boolean(),
  /** Shown only when asked for, or when it has a value. */
  isAdvanced: z.boolean().optional(),
  /** The field counts only while another one has one of these values, in any case, or an expression; its own value is kept either way. */
  shownFor: z.object({ key: z.string(), values: z.array(jsonField) }).optional(),
  /** Cannot hold an expression. */
  isLiteral: z.boolean().optional(),
  /** The typed value must be kept out of sight; the operation's inputs should be secured. */
  isSensitive: z.boolean().optional(),
  /** What a new card starts with. */
  default: jsonField.optional(),
  /** JSON Schema of the value. */
  schema: jsonField.optional(),
  editor: fieldEditorSchema,
});
export type FieldDescription = z.infer<typeof fieldDescriptionSchema>;

/** Settings that the designer offers for an operation; see cloud-flow-language 3.5. */
export const OPERATION_SETTINGS = [
  'timeout',
  'retry-policy',
  'asynchronous-pattern',
  'concurrency',
  'secure-inputs',
  'secure-outputs',
  'tracked-properties',
  'run-after',
  'static-result',
  'trigger-conditions',
  'split-on',
  'pagination',
] as const;
export const operationSettingField = z.enum(OPERATION_SETTINGS);
export type OperationSetting = (typeof OPERATION_SETTINGS)[number];

/** What the card holds besides itself. */
export const containerKindField = z.enum(['scope', 'if', 'switch', 'foreach', 'until']);
export type ContainerKind = z.infer<typeof containerKindField>;

export const operationDescriptionSchema = z.object({
  /** `compose` for a built-in one, `shared_uiflow/RunUIFlow_V2` for an operation of a connector. */
  id: z.string(),
  kind: z.enum(['trigger', 'action']),
  title: localTextSchema,
  description: localTextSchema,
  /** More words that a search finds it by. */
  keywords: z.array(z.string()),
  /** `control`, `data-operation`, `variable`, `http`, `schedule`, `request`, `date-time`; operations of a connector have its name. */
  category: z.string(),
  /** Name of an icon of the portal's own set. */
  icon: z.string(),
  /** What a new card is, without the values of its fields: `type` and whatever else makes it this operation. */
  template: jsonField,
  fields: z.array(fieldDescriptionSchema),
  /** Further fields that depend on values: they are the properties of the schema that is the answer. */
  dynamicFields: z
    .object({
      schema: dynamicSourceSchema,
      /** Where the fields stand, and what stands before each name: `['inputs', 'parameters']` and `item/`. */
      path: z.array(z.string()),
      prefix: z.string(),
    })
    .optional(),
  /** JSON Schema of `outputs(…)`: `body`, `headers`, `statusCode`, or of the value itself for `compose`. Titles name the tokens. */
  outputs: jsonField,
  /** The schema of the output's `body` where it depends on values. */
  dynamicOutputs: dynamicSourceSchema.optional(),
  settings: z.array(operationSettingField),
  container: containerKindField.optional(),
  /** False: it can be placed and is kept as it is, but fails when a run reaches it. */
  canRun: z.boolean(),
  /** True: shown for flows that hold it, not offered for new ones. */
  isDeprecated: z.boolean().optional(),
});
export type OperationDescription = z.infer<typeof operationDescriptionSchema>;

export const connectorDescriptionSchema = z.object({
  /** `shared_uiflow` */
  apiName: z.string(),
  title: localTextSchema,
  description: localTextSchema,
  icon: z.string(),
  /** Background of the card's icon, as `#rrggbb`. */
  colour: z.string(),
  /** True when its operations need a connection. */
  needsConnection: z.boolean(),
  operations: z.array(operationDescriptionSchema),
});
export type ConnectorDescription = z.infer<typeof connectorDescriptionSchema>;

/** One offered value of a `dynamic-choice`. */
export const dynamicValueSchema = z.object({ value: jsonField, label: z.string(), description: z.string().optional() });
export type DynamicValue = z.infer<typeof dynamicValueSchema>;
