import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AppGenericRegular,
  ArchiveRegular,
  ArrowRepeatAllRegular,
  BracesVariableRegular,
  BrainCircuitRegular,
  BranchForkRegular,
  CalendarClockRegular,
  ClipboardRegular,
  CloudRegular,
  CodeRegular,
  CursorClickRegular,
  DatabaseRegular,
  DesktopRegular,
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTextRegular,
  FlowRegular,
  type FluentIcon,
  FolderRegular,
  GlobeDesktopRegular,
  GlobeRegular,
  KeyboardRegular,
  KeyRegular,
  LockClosedRegular,
  MailRegular,
  NotepadRegular,
  PeopleTeamRegular,
  PresenterRegular,
  ScanTextRegular,
  ServerRegular,
  SettingsRegular,
  SlideTextRegular,
  StarRegular,
  TableRegular,
  TextTRegular,
  WindowConsoleRegular,
  WindowRegular,
} from '@fluentui/react-icons';

/** A drawing for the module of an action, or for the group of a statement; by its name in lower case. */
const ICONS: ReadonlyMap<string, FluentIcon> = new Map([
  ['access', DatabaseRegular],
  ['activedirectory', PeopleTeamRegular],
  ['aws', CloudRegular],
  ['azure', CloudRegular],
  ['clipboard', ClipboardRegular],
  ['cmd', WindowConsoleRegular],
  ['compression', ArchiveRegular],
  ['computeruse', DesktopRegular],
  ['conditionals', BranchForkRegular],
  ['cryptography', LockClosedRegular],
  ['cyberark', KeyRegular],
  ['database', DatabaseRegular],
  ['datetime', CalendarClockRegular],
  ['display', WindowRegular],
  ['email', MailRegular],
  ['excel', TableRegular],
  ['exchange', MailRegular],
  ['external', FlowRegular],
  ['file', DocumentRegular],
  ['flow-control', FlowRegular],
  ['flowcontrol', FlowRegular],
  ['folder', FolderRegular],
  ['ftp', ServerRegular],
  ['googlecognitive', BrainCircuitRegular],
  ['ibmcognitive', BrainCircuitRegular],
  ['llm', BrainCircuitRegular],
  ['logging', NotepadRegular],
  ['loops', ArrowRepeatAllRegular],
  ['microsoftcognitive', BrainCircuitRegular],
  ['mouseandkeyboard', KeyboardRegular],
  ['ocr', ScanTextRegular],
  ['outlook', MailRegular],
  ['pdf', DocumentPdfRegular],
  ['pgp', LockClosedRegular],
  ['powerpoint', PresenterRegular],
  ['sap', ServerRegular],
  ['scripting', CodeRegular],
  ['services', SettingsRegular],
  ['system', SettingsRegular],
  ['terminalemulation', WindowConsoleRegular],
  ['text', TextTRegular],
  ['uiautomation', CursorClickRegular],
  ['variables', BracesVariableRegular],
  ['web', GlobeRegular],
  ['webautomation', GlobeDesktopRegular],
  ['word', DocumentTextRegular],
  ['workqueues', SlideTextRegular],
  ['workstation', DesktopRegular],
  ['xml', CodeRegular],
  ['favourites', StarRegular],
]);

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 1, color: tokens.colorBrandForeground1, display: 'inline-flex' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ModuleIconProps {
  /** Name of the module in scripts, or of a group of statements. */
  readonly module: string;
  readonly isQuiet?: boolean;
}

/** The drawing of a module; the text beside it says what it is. */
export function ModuleIcon({ module, isQuiet = false }: ModuleIconProps) {
  const styles = useStyles();
  const Icon = ICONS.get(module.toLowerCase()) ?? AppGenericRegular;
  return (
    <span aria-hidden className={mergeClasses(styles.icon, isQuiet && styles.quiet)}>
      <Icon />
    </span>
  );
}
