import { type Bilingual, both } from './bilingual.ts';

/** The groups of built-in operations, in the order in which a designer offers them. */
export const OPERATION_CATEGORIES = {
  control: both('Control', 'Steuerung'),
  'data-operation': both('Data operations', 'Datenvorgänge'),
  variable: both('Variables', 'Variablen'),
  schedule: both('Schedule', 'Zeitplan'),
  'date-time': both('Date and time', 'Datum und Uhrzeit'),
  text: both('Text functions', 'Textfunktionen'),
  number: both('Number functions', 'Zahlenfunktionen'),
  request: both('Requests and child flows', 'Anforderungen und untergeordnete Flows'),
  http: both('HTTP', 'HTTP'),
  connector: both('Connectors', 'Konnektoren'),
  integration: both('Azure integration', 'Azure-Integration'),
} as const satisfies Readonly<Record<string, Bilingual>>;
export type OperationCategory = keyof typeof OPERATION_CATEGORIES;
