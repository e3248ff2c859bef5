/**
 * Arguments and outputs that earlier versions called otherwise, or had besides: `Module.Action` or a whole id, then `older newer` for
 * each. An argument that went away has `-` for the newer name. Sources: flows of those versions.
 */
const OLDER_NAMES = `
Compression.ZipFiles: FilesToZip FilesOrFoldersToZip
Cryptography.HashFromFile: FileToHash File
Excel.ReadFromExcel: ReadAsText GetCellContentsMode
File.GetPathPart: Name FileName, NameWithoutExtension FileNameWithoutExtension, FileNameNoExtension FileNameWithoutExtension
File.ReadFromCSVFile: FirstLineIsHeader FirstLineContainsColumnNames
File.ReadTextFromFile.ReadText: Contents Content
File.ReadTextFromFile.ReadTextAsList: Content Contents
Folder.Rename: NewFolderName NewName
FTP.SynchronizeDirectory: FilesAdded FtpFilesAdded, FilesModified FtpFilesModified, FilesDeleted FtpFilesDeleted
Text.Replace: IsRegEx -
Variables.AddItemToList: NewList List
Variables.FindCommonListItems: NewList OutputList
Variables.MergeLists: NewList OutputList
Variables.RemoveItemFromList: NewList List
Variables.SubtractLists: NewList OutputList
WebAutomation.SetCheckboxState: CheckBoxState State
WebAutomation.SetDropDownListValue: OptionsNames OptionNames, UseRegularExpressions UseRegularExpression
`;

const BY_ACTION: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  OLDER_NAMES.trim()
    .split('\n')
    .map((line) => {
      const [action = '', names = ''] = line.split(': ');
      const pairs = names.split(', ').map((pair) => pair.split(' '));
      return [action.toLowerCase(), new Map(pairs.map(([older = '', newer = '']) => [older.toLowerCase(), newer]))] as const;
    }),
);

/** The present name of an argument or output of an action that earlier versions wrote so; `-` when it went away, else undefined. */
export function newerName(actionId: string, older: string): string | undefined {
  const id = actionId.toLowerCase();
  const names = BY_ACTION.get(id) ?? BY_ACTION.get(id.split('.').slice(0, 2).join('.'));
  return names?.get(older.toLowerCase());
}
