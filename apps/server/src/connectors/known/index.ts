import type { ConnectorDescription } from '@tandem/protocol';
import { azureDevOps, powerAppsForAdmins, powerAppsForMakers, powerAutomateManagement, powerPlatformForAdmins } from './administration.ts';
import { azureBlob, dropbox, fileSystem, ftp, googleDrive, oneDrive, oneDriveForBusiness, sftp } from './files.ts';
import { describeKnown } from './known-connector.ts';
import { azureMail, azureSms, gmail, notifications, outlookCom, slack, smtp, twilio } from './messages.ts';
import { excelOnline, forms, oneNote, planner, powerBi, toDo, wordOnline } from './office-documents.ts';
import { office365Outlook } from './office365-outlook.ts';
import { entraId, office365Groups, office365Users } from './people.ts';
import {
  aiBuilder,
  contentConversion,
  keyVault,
  rss,
  sendGrid,
  serviceNow,
  sqlServer,
  translator,
  weather,
  webContents,
} from './services.ts';
import { sharePoint } from './sharepoint.ts';
import { teams } from './teams.ts';

const CONNECTORS = [
  office365Outlook,
  sharePoint,
  teams,
  office365Users,
  excelOnline,
  forms,
  oneDriveForBusiness,
  planner,
  office365Groups,
  powerPlatformForAdmins,
  powerAppsForMakers,
  powerAppsForAdmins,
  powerAutomateManagement,
  azureDevOps,
  oneDrive,
  dropbox,
  googleDrive,
  fileSystem,
  sftp,
  ftp,
  azureBlob,
  notifications,
  outlookCom,
  gmail,
  smtp,
  azureMail,
  azureSms,
  slack,
  twilio,
  wordOnline,
  toDo,
  oneNote,
  powerBi,
  entraId,
  webContents,
  contentConversion,
  rss,
  aiBuilder,
  translator,
  weather,
  sqlServer,
  keyVault,
  sendGrid,
  serviceNow,
];

/**
 * Connectors that flows use and that do not run here yet, those that flows use most first: so that their cards have a name and
 * fields. Operations and their parameters have the names of the connectors' public descriptions.
 */
export const KNOWN_CONNECTORS: readonly ConnectorDescription[] = CONNECTORS.map(describeKnown);
