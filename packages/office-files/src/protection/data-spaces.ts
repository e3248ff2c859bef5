/** A text with its length in front, filled up to whole numbers of four bytes ([MS-OFFCRYPTO] 2.1.2). */
function text(value: string): readonly number[] {
  const bytes = [...value].flatMap((character) => [character.charCodeAt(0), 0]);
  const filler = new Array<number>((4 - (bytes.length % 4)) % 4).fill(0);
  return [...number(bytes.length), ...bytes, ...filler];
}

function number(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff];
}

/** Reader, updater and writer version: 1.0. */
const VERSIONS = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
const SPACE = 'StrongEncryptionDataSpace';
const TRANSFORM = 'StrongEncryptionTransform';

function spaceMap(): readonly number[] {
  const entry = [...number(1), ...number(0), ...text('EncryptedPackage'), ...text(SPACE)];
  return [...number(8), ...number(1), ...number(entry.length + 4), ...entry];
}

function transformInfo(): readonly number[] {
  const id = text('{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}');
  const head = [...number(1), ...id];
  const names = [...text('Microsoft.Container.EncryptionTransform'), ...VERSIONS];
  return [...number(head.length + 4), ...head, ...names, ...number(0), ...number(0), ...number(0), ...number(4)];
}

/** The streams that say what has to be done to `EncryptedPackage` to read it ([MS-OFFCRYPTO] 2.3.4.1 to 2.3.4.3). */
export function dataSpaces(): ReadonlyMap<string, Uint8Array> {
  const folder = '\u0006DataSpaces';
  return new Map([
    [`${folder}/Version`, Uint8Array.from([...text('Microsoft.Container.DataSpaces'), ...VERSIONS])],
    [`${folder}/DataSpaceMap`, Uint8Array.from(spaceMap())],
    [`${folder}/DataSpaceInfo/${SPACE}`, Uint8Array.from([...number(8), ...number(1), ...text(TRANSFORM)])],
    [`${folder}/TransformInfo/${TRANSFORM}/\u0006Primary`, Uint8Array.from(transformInfo())],
  ]);
}
