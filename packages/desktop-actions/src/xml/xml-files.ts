import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ActionContext, defineAction, parameters } from '@tandem/desktop-engine';
import { indentXml, printXml, type XmlDocument } from '@tandem/xml';
import iconv from 'iconv-lite';
import { DIRECTORY_ERROR, existingFile, existingFolder, FILE_ERROR } from '../file/source-files.ts';
import { decode, type EncodingName, encode } from '../machine/encoding.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { DOCUMENT_ERROR, readDocument } from './xml-documents.ts';
import { xmlNodeValue } from './xml-node.ts';

const { choice, integer, path, text } = parameters;
const ENCODING = choice(['DefaultEncoding', 'ASCII', 'Unicode', 'BigEndianUnicode', 'UTF8'], 'DefaultEncoding');
const WRITE = { File: path(), Xml: text(), Encoding: ENCODING } as const;
const WRITE_ERROR = 'WriteXmlError';
const WRITE_ERRORS = [DIRECTORY_ERROR, WRITE_ERROR];
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["'][^>]*\?>/;

/** The names that declarations have for the encodings of files. */
const DECLARATIONS: Readonly<Partial<Record<EncodingName, string>>> = {
  DefaultEncoding: 'utf-8',
  UTF8: 'utf-8',
  ASCII: 'us-ascii',
  Unicode: 'utf-16',
  BigEndianUnicode: 'utf-16BE',
};

/** By default the declaration of the document says the encoding. */
function textOf(bytes: Buffer, encoding: EncodingName): string {
  const declared = encoding === 'DefaultEncoding' ? DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1] : undefined;
  const isByteWise = declared !== undefined && !/^utf-?(?:8|16|32)/i.test(declared) && iconv.encodingExists(declared);
  return isByteWise ? iconv.decode(bytes, declared) : decode(bytes, encoding);
}

/** What ASCII cannot hold is written as a reference to its character. */
function bytesOf(xml: string, encoding: EncodingName): Buffer {
  const name = DECLARATIONS[encoding];
  const declared = xml.replace(DECLARED, (declaration: string, written: string) => declaration.replace(written, name ?? written));
  const held = encoding === 'ASCII' ? declared.replaceAll(/[^\0-\x7f]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`) : declared;
  return encode(held, encoding, true);
}

interface WriteRequest {
  readonly File: string;
  readonly Xml: string;
  readonly Encoding: EncodingName;
}

function write({ File, Xml, Encoding }: WriteRequest, action: ActionContext): Promise<Record<never, never>> {
  return guarded(WRITE_ERROR, `The file '${File}' cannot be written`, async () => {
    const local = pathFor('write', File, action);
    existingFolder(dirname(local));
    await writeFile(local, bytesOf(Xml, Encoding));
    return {};
  });
}

function formatted(xml: string, width: number): string {
  const document: XmlDocument = readDocument(xml);
  return printXml(indentXml(document, Math.max(0, width)));
}

export const XML_FILE_ACTIONS = [
  defineAction({
    id: 'XML.ReadFromFile',
    aliases: ['XML.ReadXmlFromFile'],
    title: 'Read XML from file',
    parameters: { File: path(), Encoding: ENCODING },
    outputs: ['XmlDocument'],
    errors: [DIRECTORY_ERROR, FILE_ERROR, 'ReadFileError', DOCUMENT_ERROR],
    run: ({ File, Encoding }, action) =>
      guarded('ReadFileError', `The file '${File}' cannot be read`, async () => {
        const local = pathFor('read', File, action);
        existingFolder(dirname(local));
        return { XmlDocument: xmlNodeValue(readDocument(textOf(await readFile(existingFile(local)), Encoding))) };
      }),
  }),
  defineAction({
    id: 'XML.WriteXmlToFile.WriteToFile',
    aliases: ['XML.WriteToFile', 'XML.WriteXmlToFile'],
    title: 'Write XML to file',
    parameters: WRITE,
    errors: WRITE_ERRORS,
    run: write,
  }),
  defineAction({
    id: 'XML.WriteXmlToFile.WriteToFileFormatted',
    aliases: ['XML.WriteToFileFormatted'],
    title: 'Write XML to file',
    parameters: { ...WRITE, Indentation: integer(2) },
    errors: [...WRITE_ERRORS, DOCUMENT_ERROR],
    run: (request, action) => write({ ...request, Xml: formatted(request.Xml, request.Indentation) }, action),
  }),
];
