import type { OperationDescription } from '@tandem/protocol';
import { type Bilingual, both } from './bilingual.ts';
import { defineAction } from './define-operation.ts';
import { JSON_VALUE } from './editors.ts';
import { required } from './field.ts';
import { ANYTHING, BODY, bodyOf } from './output-schemas.ts';

/** Action types of Logic Apps that Power Automate does not offer: they are shown where a flow holds them. */
const TYPES: readonly (readonly [type: string, title: Bilingual])[] = [
  ['Function', both('Azure function', 'Azure-Funktion')],
  ['ApiManagement', both('API Management', 'API Management')],
  ['SendToBatch', both('Send messages to batch', 'Nachrichten an Batch senden')],
  ['JavaScriptCode', both('Execute JavaScript code', 'JavaScript-Code ausführen')],
  ['CSharpScriptCode', both('Execute C# script code', 'C#-Skriptcode ausführen')],
  ['PowerShellCode', both('Execute PowerShell code', 'PowerShell-Code ausführen')],
  ['InvokeFunction', both('Call a local function', 'Lokale Funktion aufrufen')],
  ['ServiceProvider', both('Built-in connector', 'Integrierter Konnektor')],
  ['Liquid', both('Transform with Liquid', 'Mit Liquid transformieren')],
  ['Xslt', both('Transform XML', 'XML transformieren')],
  ['XmlValidation', both('XML validation', 'XML-Validierung')],
  ['XmlParse', both('Parse XML', 'XML analysieren')],
  ['XmlCompose', both('Compose XML', 'XML verfassen')],
  ['FlatFileEncoding', both('Flat file encoding', 'Flatfile-Codierung')],
  ['FlatFileDecoding', both('Flat file decoding', 'Flatfile-Decodierung')],
  ['IntegrationAccountArtifactLookup', both('Integration account artifact lookup', 'Suche nach Integrationskontoartefakt')],
  ['SwiftEncode', both('SWIFT encode', 'SWIFT codieren')],
  ['SwiftDecode', both('SWIFT decode', 'SWIFT decodieren')],
];

export const INTEGRATION_ACTIONS: readonly OperationDescription[] = TYPES.map(([type, title]) =>
  defineAction({
    id: `integration-${type.toLowerCase()}`,
    title,
    description: both(
      'An action of Azure Logic Apps, which Tandem keeps as it is.',
      'Eine Aktion von Azure Logic Apps, die Tandem unverändert behält.',
    ),
    keywords: ['azure', 'logic apps'],
    category: 'integration',
    icon: 'integration',
    template: { type },
    fields: [required('inputs', both('Inputs', 'Eingaben'), { path: ['inputs'], editor: JSON_VALUE, default: {} })],
    outputs: bodyOf(BODY, ANYTHING),
    settings: ['timeout', 'retry-policy'],
    isDeprecated: true,
  }),
);
