/**
 * Ids that were renamed, that moved to another module or got a selector, where the rule of the catalogue does not lead to the present
 * one: the older id, then the present one. The actions that run here have the same; a test holds both together.
 */
const OLDER_IDS = `
Cmd.ReadFromCmdSession Cmd.ReadFromCmdSession.Read
DateTime.Current DateTime.GetCurrentDateTime.Local
DateTime.GetCurrentDateTime DateTime.GetCurrentDateTime.Local
DateTime.GetCurrentDateTime.Current DateTime.GetCurrentDateTime.Local
Email.Delete Email.ProcessEmails.Delete
Email.MarkAsUnread Email.ProcessEmails.MarkAsUnread
Email.MarkAsUnreadAndMove Email.ProcessEmails.MarkAsUnreadAndMove
Excel.LaunchExcel.LaunchNewDocument Excel.LaunchExcel.Launch
Excel.LaunchNewDocument Excel.LaunchExcel.Launch
External.Hibernate Workstation.ShutdownComputer.Hibernate
External.Restart Workstation.ShutdownComputer.Restart
External.Shutdown Workstation.ShutdownComputer.Shutdown
External.Sleep Workstation.ShutdownComputer.Sleep
File.ReadTextFromFile File.ReadTextFromFile.ReadText
File.WriteTextFile File.WriteText
FTP.SynchronizeDownloadExcludeFilter FTP.SynchronizeDirectory.SynchronizeDownloadExcludeFilter
FTP.SynchronizeDownloadIncludeFilter FTP.SynchronizeDirectory.SynchronizeDownloadIncludeFilter
FTP.SynchronizeUploadAll FTP.SynchronizeDirectory.SynchronizeUploadAll
FTP.SynchronizeUploadExcludeFilter FTP.SynchronizeDirectory.SynchronizeUploadExcludeFilter
FTP.SynchronizeUploadIncludeFilter FTP.SynchronizeDirectory.SynchronizeUploadIncludeFilter
OCR.CreateCustomTesseractEngine OCR.CreateTesseractEngine.CreateCustomTesseractEngine
Scripting.RunDOSCommand Scripting.RunDOSCommand.RunDOSCommand
Scripting.RunPowershellScript Scripting.RunPowershellScript.RunScript
Scripting.RunPowershellScript.RunPowershellScript Scripting.RunPowershellScript.RunScript
Scripting.RunPowershellScript.RunPowershellScriptAndFailOnTimeout Scripting.RunPowershellScript.RunScriptAndFailOnTimeout
Scripting.RunPowershellScriptAndFailOnTimeout Scripting.RunPowershellScript.RunScriptAndFailOnTimeout
System.RunDOSCommand Scripting.RunDOSCommand.RunDOSCommand
System.RunJavascript Scripting.RunJavascript.RunJavascript
System.RunPowershellScript Scripting.RunPowershellScript.RunScript
System.RunPythonScript Scripting.RunPythonScript.RunPythonScript
System.RunVBScript Scripting.RunVBScript.RunVBScript
Text.Replace Text.Replace.ReplaceText
Variables.UpdateDataTableItem Variables.ModifyDataTableItem
WorkQueues.EnqueueWorkQueueItem WorkQueues.EnqueueWorkQueueItem.WithoutUniqueId
WorkQueues.UpdateWorkQueueItem WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes
WorkQueues.UpdateWorkQueueItem.UpdateWorkQueueItem WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes
Workstation.Hibernate Workstation.ShutdownComputer.Hibernate
Workstation.Restart Workstation.ShutdownComputer.Restart
Workstation.Shutdown Workstation.ShutdownComputer.Shutdown
Workstation.Sleep Workstation.ShutdownComputer.Sleep
XML.ExecuteXPathQuery XML.ExecuteXPathQuery.ExecuteXPath
XML.GetXmlElementAttribute XML.GetXmlElementAttribute.GetElementAttribute
XML.GetXmlElementValue XML.GetXmlElementValue.GetElementValue
XML.InsertXmlElement XML.InsertElement
XML.ReadXmlFromFile XML.ReadFromFile
XML.RemoveXmlElement XML.RemoveElement
XML.RemoveXmlElementAttribute XML.RemoveElementAttribute
XML.SetXmlElementAttribute XML.SetElementAttribute
XML.SetXmlElementValue XML.SetElementValue
XML.WriteXmlToFile XML.WriteXmlToFile.WriteToFile
`;

const PRESENT: ReadonlyMap<string, string> = new Map(
  OLDER_IDS.trim()
    .split('\n')
    .map((line) => {
      const [older = '', present = ''] = line.toLowerCase().split(' ');
      return [older, present] as const;
    }),
);

/** The present id of an older one, both in lower case; undefined where it was not renamed. */
export function presentId(key: string): string | undefined {
  return PRESENT.get(key);
}
