import { ActionNeed } from './action-texts.ts';

export { ActionNeed } from './action-texts.ts';

/** The first pattern that an id matches decides; exceptions stand before their module. No match: nothing is needed. */
const RULES: readonly (readonly [pattern: RegExp, need: ActionNeed])[] = [
  [/^(Excel\.(Attach|RunMacro)|(PowerPoint|Word)\.Attach\w*|WebAutomation\.LaunchInternetExplorer)\b/, ActionNeed.windows],
  [/^Word\.InsertImageToWord\.\w+FromClip[Bb]oard$/, ActionNeed.display],
  [/^System\.RunApplication\.RunApplicationAndWaitToLoad$/, ActionNeed.display],
  [/^OCR\.(CreateTesseractEngine|.*(From|Of)File(?!RelativeToImage))/, ActionNeed.nothing],
  [/^(MouseAndKeyboard|OCR)\..*(MODI|WindowsOcr)/, ActionNeed.windows],
  [/^Scripting\.Run(DotNetScript|VBScript)\b/, ActionNeed.windows],
  [/^Workstation\.(EmptyRecycleBin|\w*DefaultPrinter|PlaySound|PrintDocument|ShutdownComputer)\b/, ActionNeed.nothing],
  [/^(Access|Outlook|SAP|Services)\./, ActionNeed.windows],
  [/^WebAutomation\./, ActionNeed.browser],
  [/^(Clipboard|ComputerUse|MouseAndKeyboard|OCR|Triggers|UIAutomation|Workstation)\./, ActionNeed.display],
  [
    /^(ActiveDirectory|AWS|Azure|Cyberark|Database|Email|Exchange|FTP|(Google|IBM|Microsoft)Cognitive|LLM|TerminalEmulation)\./,
    ActionNeed.service,
  ],
];

/** What a machine needs to run an action, by its whole id. */
export function needOf(actionId: string): ActionNeed {
  return RULES.find(([pattern]) => pattern.test(actionId))?.[1] ?? ActionNeed.nothing;
}
