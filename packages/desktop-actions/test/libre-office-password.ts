import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgramOnMachine } from '../src/machine/program.ts';
import { libreOffice } from '../src/office/libre-office.ts';

const FILTERS = { xlsx: 'Calc MS Excel 2007 XML', docx: 'MS Word 2007 XML' } as const;

export interface PasswordConversion {
  readonly kind: keyof typeof FILTERS;
  readonly openPassword: string;
  /** Empty: without one. */
  readonly savePassword: string;
}

/** Has LibreOffice open a file with a password, and save it again; undefined when it does not open it. */
export async function throughLibreOffice(
  bytes: Uint8Array,
  { kind, openPassword, savePassword }: PasswordConversion,
): Promise<Buffer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-password-'));
  const profile = join(folder, 'profile');
  try {
    writeFileSync(join(folder, `in.${kind}`), bytes);
    // The first start fills the profile, and would write over the macro.
    await start(profile, '--terminate_after_init');
    writeMacro(join(profile, 'user', 'basic', 'Standard'), {
      FROM_URL: pathToFileURL(join(folder, `in.${kind}`)).href,
      TO_URL: pathToFileURL(join(folder, `out.${kind}`)).href,
      FILTER: FILTERS[kind],
      OPEN_PASSWORD: openPassword,
      SAVE_PASSWORD: savePassword,
    });
    await start(profile, 'vnd.sun.star.script:Standard.Module1.Convert?language=Basic&location=application');
    return readFileSync(join(folder, `out.${kind}`));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw thrown;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function start(profile: string, argument: string): Promise<void> {
  await runProgramOnMachine({
    command: libreOffice() ?? 'soffice',
    args: [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', argument],
    signal: new AbortController().signal,
    timeoutMs: 50_000,
  });
}

/** A macro, because no option of LibreOffice takes a password. */
function writeMacro(folder: string, values: Readonly<Record<string, string>>): void {
  const constants = Object.entries(values).map(([name, value]) => `Const ${name} = "${value}"`);
  const text = escaped(`${constants.join('\n')}\n${MACRO}`);
  writeFileSync(
    join(folder, 'Module1.xba'),
    `${HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`,
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const MACRO = `
Function Member(kind As String, name As String, value As Variant) As Variant
  Dim made
  made = CreateUnoStruct(kind)
  made.Name = name
  made.Value = value
  Member = made
End Function

Sub Convert
  Dim document, secret, saving
  Const ARGUMENT = "com.sun.star.beans.PropertyValue"
  Const NAMED = "com.sun.star.beans.NamedValue"
  On Error Goto Done
  document = StarDesktop.loadComponentFromURL(FROM_URL, "_blank", 0, Array(Member(ARGUMENT, "Hidden", True), Member(ARGUMENT, "Password", OPEN_PASSWORD)))
  saving = Array(Member(ARGUMENT, "FilterName", FILTER))
  If SAVE_PASSWORD <> "" Then
    secret = CreateUnoValue("[]" & NAMED, Array(Member(NAMED, "OOXPassword", SAVE_PASSWORD), Member(NAMED, "CryptoType", "Standard")))
    saving = Array(Member(ARGUMENT, "FilterName", FILTER), Member(ARGUMENT, "EncryptionData", secret))
  End If
  document.storeToURL(TO_URL, saving)
  document.close(True)
Done:
End Sub
`;
