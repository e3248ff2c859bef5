import type { OperationStart } from '@tandem/cloud-engine';
import { readRowAddress } from '@tandem/tables';
import { answered } from './outcome.ts';
import { requireRow, requireTable, type Scene } from './scene.ts';

/** *Relate rows*. */
export async function relateRows(scene: Scene): Promise<OperationStart> {
  await scene.ports.store.associate({ ...linkOf(scene), other: readRowAddress(scene.schema, scene.parameters.need('item/@odata.id')) });
  return answered(204, null);
}

/** *Unrelate rows*. */
export async function unrelateRows(scene: Scene): Promise<OperationStart> {
  const other = scene.parameters.text('$id') ?? scene.parameters.text('item/@odata.id');
  await scene.ports.store.disassociate({ ...linkOf(scene), other: other === undefined ? undefined : readRowAddress(scene.schema, other) });
  return answered(204, null);
}

function linkOf(scene: Scene) {
  const table = requireTable(scene, 'entityName', 'update');
  const row = requireRow(scene, table, 'recordId');
  return { ...scene.caller, row, navigation: scene.parameters.need('associationEntityRelationship').trim() };
}
