import { base64Decode, base64Encode, contentObject, utf8Decode, utf8Encode } from '../values/bytes.ts';
import { contentOf, stringify } from '../values/text.ts';
import { fail, string, type Value } from '../values/value.ts';
import { at, eager, type FunctionGroup, textAt } from './definition.ts';

interface DataUri {
  readonly type: string;
  readonly parameters: readonly string[];
  readonly isBase64: boolean;
  readonly payload: string;
}

/** `data:[type][;name=value]…[;base64],payload`; `base64` counts as such in the last place only. */
function readDataUri(text: string): DataUri {
  const [, head = '', payload = ''] = /^data:([^,]*),(.*)$/is.exec(text) ?? fail('no data URI');
  const parts = head.split(';');
  const isBase64 = parts.at(-1)?.toLowerCase() === 'base64';
  const [type = '', ...parameters] = isBase64 ? parts.slice(0, -1) : parts;
  if (parameters.includes('') || (type === '' && parameters.length > 0)) fail('something empty before a parameter');
  return { type: type === '' ? 'text/plain' : type, parameters, isBase64, payload };
}

function bytesOf({ isBase64, payload }: DataUri): Uint8Array {
  return isBase64 ? base64Decode(payload) : utf8Encode(urlDecoded(payload));
}

/** As .NET's `WebUtility.UrlDecode`: a plus is a blank, bytes that are no UTF-8 become U+FFFD. */
function urlDecoded(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => utf8Decode(Buffer.from(run.replaceAll('%', ''), 'hex')));
}

/** The charset where it is the first parameter: the original looks no further when it makes a text. */
function leadingCharset({ parameters }: DataUri): string | undefined {
  return /^charset=(.*)$/i.exec(parameters[0] ?? '')?.[1];
}

function checkParameters({ parameters }: DataUri): void {
  for (const parameter of parameters) {
    const [name = '', value = '', more] = parameter.split('=');
    if (more !== undefined) fail('a parameter with two values');
    if (name.toLowerCase() === 'charset' && !isCharset(value)) fail('no charset');
  }
}

function isCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function toText(text: string): string {
  const uri = readDataUri(text);
  const charset = leadingCharset(uri);
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') fail('another charset than utf-8');
  return utf8Decode(bytesOf(uri));
}

function toBinary(text: string): Value {
  const uri = readDataUri(text);
  if (uri.type.split('/').length !== 2) fail('no media type');
  checkParameters(uri);
  const type = [uri.type, ...uri.parameters].join(';');
  return contentObject(type, uri.isBase64 ? uri.payload : base64Encode(bytesOf(uri)));
}

function dataUri(value: Value): string {
  if (value.kind === 'null') return fail('expects a value');
  const content = contentOf(value);
  if (content !== undefined) return `data:${content.type};base64,${content.base64}`;
  const type = value.kind === 'string' ? 'text/plain' : 'application/json';
  return `data:${type};charset=utf-8;base64,${base64Encode(utf8Encode(stringify(value)))}`;
}

export const DATA_URI_FUNCTIONS: FunctionGroup = {
  dataUri: eager(1, 1, (args) => string(dataUri(at(args, 0)))),
  dataUriToString: eager(1, 1, (args) => string(toText(textAt(args, 0)))),
  dataUriToBinary: eager(1, 1, (args) => toBinary(textAt(args, 0))),
  decodeDataUri: eager(1, 1, (args) => toBinary(textAt(args, 0))),
};
