type SavedFile = { readonly fileName: string } & ({ readonly text: string } | { readonly bytes: Uint8Array<ArrayBuffer> });

/** Hands a text, in UTF-8, or bytes to the browser as a file of this name; it opens none by itself. */
export function saveFile({ fileName, ...content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob(['text' in content ? content.text : content.bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
