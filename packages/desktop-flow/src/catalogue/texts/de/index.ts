import type { ModuleTexts } from '../../action-texts.ts';
import { access } from './access.ts';
import { activeDirectory } from './active-directory.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { clipboard } from './clipboard.ts';
import { cmd } from './cmd.ts';
import { compression } from './compression.ts';
import { computerUse } from './computer-use.ts';
import { cryptography } from './cryptography.ts';
import { cyberark } from './cyberark.ts';
import { database } from './database.ts';
import { dateTime } from './date-time.ts';
import { display } from './display.ts';
import { email } from './email.ts';
import { excel } from './excel.ts';
import { exchange } from './exchange.ts';
import { external } from './external.ts';
import { file } from './file.ts';
import { flowControl } from './flow-control.ts';
import { folder } from './folder.ts';
import { ftp } from './ftp.ts';
import { googleCognitive } from './google-cognitive.ts';
import { ibmCognitive } from './ibm-cognitive.ts';
import { llm } from './llm.ts';
import { logging } from './logging.ts';
import { microsoftCognitive } from './microsoft-cognitive.ts';
import { mouseAndKeyboard } from './mouse-and-keyboard.ts';
import { ocr } from './ocr.ts';
import { outlook } from './outlook.ts';
import { pdf } from './pdf.ts';
import { pgp } from './pgp.ts';
import { powerAutomateEnvironment } from './power-automate-environment.ts';
import { powerAutomateSecretVariables } from './power-automate-secret-variables.ts';
import { powerPoint } from './power-point.ts';
import { sap } from './sap.ts';
import { scripting } from './scripting.ts';
import { services } from './services.ts';
import { system } from './system.ts';
import { terminalEmulation } from './terminal-emulation.ts';
import { testing } from './testing.ts';
import { text } from './text.ts';
import { triggers } from './triggers.ts';
import { uiAutomation } from './ui-automation.ts';
import { variables } from './variables.ts';
import { web } from './web.ts';
import { webAutomation } from './web-automation.ts';
import { word } from './word.ts';
import { workQueues } from './work-queues.ts';
import { workstation } from './workstation.ts';
import { xml } from './xml.ts';

export { statementTexts } from './statements.ts';

export const moduleTexts: readonly ModuleTexts[] = [
  access,
  activeDirectory,
  aws,
  azure,
  clipboard,
  cmd,
  compression,
  computerUse,
  cryptography,
  cyberark,
  database,
  dateTime,
  display,
  email,
  excel,
  exchange,
  external,
  file,
  flowControl,
  folder,
  ftp,
  googleCognitive,
  ibmCognitive,
  llm,
  logging,
  microsoftCognitive,
  mouseAndKeyboard,
  ocr,
  outlook,
  pdf,
  pgp,
  powerAutomateEnvironment,
  powerAutomateSecretVariables,
  powerPoint,
  sap,
  scripting,
  services,
  system,
  terminalEmulation,
  testing,
  text,
  triggers,
  uiAutomation,
  variables,
  web,
  webAutomation,
  word,
  workQueues,
  workstation,
  xml,
];
