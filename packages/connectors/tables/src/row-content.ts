import type { OperationStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import { answered } from './outcome.ts';
import { requireRow, requireTable, type Scene } from './scene.ts';

/** *Download a file or an image*: the content as flows know it, with its type and Base64. */
export async function downloadContent(scene: Scene): Promise<OperationStart> {
  const table = requireTable(scene, 'entityName', 'read');
  const row = requireRow(scene, table, 'recordId');
  const content = await scene.ports.store.content({ row, column: scene.parameters.need('fileImageFieldName') });
  if (content === undefined) return answered(204, null);
  return answered(
    200,
    JsonObject.of([
      ['$content-type', content.contentType],
      ['$content', Buffer.from(content.bytes).toString('base64')],
    ]),
  );
}

/** *Upload a file or an image*. */
export async function uploadContent(scene: Scene): Promise<OperationStart> {
  const { parameters, ports, caller } = scene;
  const table = requireTable(scene, 'entityName', 'update');
  const row = requireRow(scene, table, 'recordId');
  const { bytes, contentType } = contentOf(parameters.get('item') ?? null);
  const name = parameters.need('x-ms-file-name');
  await ports.store.setContent({ ...caller, row, column: parameters.need('fileImageFieldName') }, { name, contentType, bytes });
  return answered(204, null);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BINARY = 'application/octet-stream';

/** A content object, or a text: Base64, as `contentBytes` of attachments is, else the text itself. @throws TandemError */
function contentOf(item: JsonValue): { readonly bytes: Uint8Array; readonly contentType: string } {
  if (item instanceof JsonObject) {
    const [content, type] = [item.get('$content'), item.get('$content-type')];
    if (typeof content === 'string')
      return { bytes: Buffer.from(content, 'base64'), contentType: typeof type === 'string' ? type : BINARY };
  }
  if (typeof item === 'string' && item !== '') {
    const isBase64 = BASE64.test(item);
    return { bytes: Buffer.from(item, isBase64 ? 'base64' : 'utf8'), contentType: isBase64 ? BINARY : 'text/plain' };
  }
  throw new TandemError('OpenApiOperationParameterValidationFailed', "The parameter 'item' of the upload holds no content.", {
    fix: 'Choose the content of a file for it, such as the output of an action that gets one.',
  });
}
