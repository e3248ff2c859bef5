/** Why Tandem does not carry out an action of that type, and what does its work instead. */
export function unsupportedType(type: string): string {
  return REASONS.get(type.toLowerCase()) ?? UNKNOWN;
}

/** Why an action of the type Expression is not carried out. */
export function unsupportedKind(kind: string): string {
  return `Expressions of the kind '${kind}' are not known. Use Compose with an expression.`;
}

const NO_CODE = 'Tandem runs no code of a flow on its server, on purpose. Use expressions, or run a script in a desktop flow.';
const NO_AZURE = 'It calls a service of an Azure subscription. Use the action HTTP with the address of that service.';
const NO_SERVICE_PROVIDER = 'It calls a connector that only Azure Logic Apps has. Use a connector of Tandem, or the action HTTP.';
const NO_BATCH = 'Tandem has no flows that receive batches. Add the message to a work queue, and read the queue in another flow.';
const NO_LIQUID = 'It needs a template in an integration account of Azure. Build the value with Compose and Select.';
const NO_XML =
  'It needs a map or a schema in an integration account of Azure. Use the functions xml, xpath and json, or call a web service with the action HTTP.';
const NO_FLAT_FILE = 'It needs a schema in an integration account of Azure. Use the function split with Select, or Create CSV table.';
const NO_ARTIFACT = 'It reads from an integration account of Azure. Keep the value in an environment variable or in a table.';
const NO_CONVERSION =
  'It needs agreements in an integration account of Azure. Call a web service that converts the message with the action HTTP.';
const NO_AGENT = 'Tandem has no language models of its own. Call the service of one with the action HTTP.';
const UNKNOWN = 'Replace it with an action that Tandem has.';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['javascriptcode', NO_CODE],
  ['csharpscriptcode', NO_CODE],
  ['powershellcode', NO_CODE],
  ['invokefunction', NO_CODE],
  ['function', NO_AZURE],
  ['apimanagement', NO_AZURE],
  ['serviceprovider', NO_SERVICE_PROVIDER],
  ['sendtobatch', NO_BATCH],
  ['batch', NO_BATCH],
  ['liquid', NO_LIQUID],
  ['xslt', NO_XML],
  ['xmlvalidation', NO_XML],
  ['xmlparse', NO_XML],
  ['xmlcompose', NO_XML],
  ['flatfileencoding', NO_FLAT_FILE],
  ['flatfiledecoding', NO_FLAT_FILE],
  ['integrationaccountartifactlookup', NO_ARTIFACT],
  ['swiftencode', NO_CONVERSION],
  ['swiftdecode', NO_CONVERSION],
  ['rosettanetencode', NO_CONVERSION],
  ['rosettanetdecode', NO_CONVERSION],
  ['rosettanetwaitforresponse', NO_CONVERSION],
  ['agent', NO_AGENT],
  ['handoff', NO_AGENT],
  ['nestedagent', NO_AGENT],
  ['mcpclienttool', NO_AGENT],
]);
