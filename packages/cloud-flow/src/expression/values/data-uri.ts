import type { JsonObject } from '@tandem/kernel';
import { ExpressionError } from '../expression-error.ts';
import { decodeBase64 } from './base64.ts';
import { base64OfText, contentObject, decodeUtf8 } from './content.ts';
import { decodeFormText } from './form-decoding.ts';

const CHARSETS = ['utf-8', 'utf8', 'us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252', 'utf-16', 'unicode', 'utf-32'];

/** The content of `data:type;parameters[;base64],payload`; Base64 is taken as it is. @throws ExpressionError */
export function contentOfDataUri(uri: string, functionName: string): JsonObject {
  const { mime, parameters, base64 } = readDataUri(uri, functionName);
  const charset = charsetIn(parameters);
  const isKnown = charset === undefined || CHARSETS.includes(charset);
  const isWellFormed = mime === '' || mime.split('/').length === 2;
  if (!isWellFormed || !isKnown || parameters.some((parameter) => parameter.split('=').length > 2)) throw invalid(functionName);
  return contentObject(mime === '' ? 'text/plain' : [mime, ...parameters].join(';'), base64);
}

/** The text in a data URI. The original looks for a charset only behind the type, and knows no other than UTF-8. @throws ExpressionError */
export function textOfDataUri(uri: string, functionName: string): string {
  const { parameters, base64 } = readDataUri(uri, functionName);
  const charset = charsetIn(parameters.slice(0, 1));
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new ExpressionError(
      `The function '${functionName}' expects text in UTF-8, but the data URI says '${charset}'. Use 'dataUriToBinary'.`,
    );
  }
  const bytes = decodeBase64(base64);
  if (bytes === undefined) throw invalid(functionName);
  return decodeUtf8(bytes);
}

interface DataUri {
  /** Empty when the URI names none. */
  readonly mime: string;
  readonly parameters: readonly string[];
  readonly base64: string;
}

function readDataUri(uri: string, functionName: string): DataUri {
  const comma = uri.indexOf(',');
  if (comma === -1 || !/^data:/i.test(uri)) throw invalid(functionName);
  const pieces = uri.slice(5, comma).split(';');
  const isBase64 = pieces.at(-1)?.toLowerCase() === 'base64';
  const [mime = '', ...parameters] = isBase64 ? pieces.slice(0, -1) : pieces;
  if (mime === '' && parameters.length > 0) throw invalid(functionName);
  const payload = uri.slice(comma + 1);
  return { mime, parameters, base64: isBase64 ? payload : base64OfText(decodeFormText(payload)) };
}

function charsetIn(parameters: readonly string[]): string | undefined {
  return parameters
    .find((parameter) => /^charset=/i.test(parameter))
    ?.slice('charset='.length)
    .toLowerCase();
}

function invalid(functionName: string): ExpressionError {
  return new ExpressionError(
    `The function '${functionName}' expects a data URI such as 'data:text/plain;charset=utf-8;base64,aGVsbG8=', but the string given is none.`,
  );
}
