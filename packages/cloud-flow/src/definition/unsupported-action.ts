/** Why Tandem does not carry out an action of that type, and what does its work instead: one or two sentences. */
export function unsupportedType(type: string): string {
  return REASONS.get(type.toLowerCase()) ?? 'Replace it with an action that Tandem has.';
}

/** Why an action of the type Expression is not carried out. */
export function unsupportedKind(kind: string): string {
  return `There is no expression of the kind '${kind}'. Use Compose with an expression.`;
}

const NO_CODE = 'Tandem runs no code of a flow on its server, on purpose. Use expressions, or run a script in a desktop flow.';
const NO_AZURE = 'It calls a service of an Azure subscription. Use the action HTTP with the address of that service.';
const NO_ACCOUNT = 'It needs an integration account of Azure.';
const NO_XML = `${NO_ACCOUNT} Use the functions xml, xpath and json, or a web service that is called with the action HTTP.`;
const NO_FLAT_FILE = `${NO_ACCOUNT} Use split and the data operations Select and Create CSV table, or a desktop flow.`;
const NO_CONVERSION = `${NO_ACCOUNT} Call a web service that converts the message with the action HTTP.`;
const NO_AGENT = 'Tandem has no language models of its own. Call the service of one with the action HTTP.';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['javascriptcode', NO_CODE],
  ['csharpscriptcode', NO_CODE],
  ['powershellcode', NO_CODE],
  ['invokefunction', NO_CODE],
  ['function', NO_AZURE],
  ['apimanagement', NO_AZURE],
  ['serviceprovider', 'It is a connector that only Azure Logic Apps has. Use a connector of Tandem, or the action HTTP.'],
  ['sendtobatch', 'Tandem has no flows that receive batches. Add the message to a work queue, and read the queue in another flow.'],
  ['batch', 'Tandem has no flows that receive batches. Add the message to a work queue, and read the queue in another flow.'],
  ['liquid', `${NO_ACCOUNT} Build the value with Compose and Select.`],
  ['xslt', NO_XML],
  ['xmlvalidation', NO_XML],
  ['xmlparse', NO_XML],
  ['xmlcompose', NO_XML],
  ['flatfileencoding', NO_FLAT_FILE],
  ['flatfiledecoding', NO_FLAT_FILE],
  ['integrationaccountartifactlookup', `${NO_ACCOUNT} Keep the value in an environment variable or in a table.`],
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
