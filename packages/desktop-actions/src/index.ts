import { ActionRegistry } from '@tandem/desktop-engine';
import { ACTIVE_DIRECTORY_ACTIONS } from './active-directory/index.ts';
import { CLOUD_CONNECTOR_ACTIONS } from './cloud-connector/index.ts';
import { CMD_ACTIONS } from './cmd/index.ts';
import { COMPRESSION_ACTIONS } from './compression/index.ts';
import { CREDENTIAL_ACTIONS } from './credentials/index.ts';
import { CRYPTOGRAPHY_ACTIONS } from './cryptography/index.ts';
import { DATABASE_ACTIONS } from './database/index.ts';
import { DATE_TIME_ACTIONS } from './date-time/index.ts';
import { DISPLAY_ACTIONS } from './display/index.ts';
import { EMAIL_ACTIONS } from './email/index.ts';
import { ENVIRONMENT_ACTIONS } from './environment/index.ts';
import { EXCEL_ACTIONS } from './excel/index.ts';
import { FILE_ACTIONS } from './file/index.ts';
import { FLOW_CONTROL_ACTIONS } from './flow-control/index.ts';
import { FOLDER_ACTIONS } from './folder/index.ts';
import { FTP_ACTIONS } from './ftp/index.ts';
import { LOGGING_ACTIONS } from './logging/index.ts';
import { OCR_ACTIONS } from './ocr/index.ts';
import { withOlderIds } from './older-ids.ts';
import { PDF_ACTIONS } from './pdf/index.ts';
import { PGP_ACTIONS } from './pgp/index.ts';
import { POWER_POINT_ACTIONS } from './power-point/index.ts';
import { RUN_FLOW_ACTIONS } from './run-flow/index.ts';
import { SCRIPTING_ACTIONS } from './scripting/index.ts';
import { SYSTEM_ACTIONS } from './system/index.ts';
import { TEXT_ACTIONS } from './text/index.ts';
import { VARIABLES_ACTIONS } from './variables/index.ts';
import { WEB_ACTIONS } from './web/index.ts';
import { WORD_ACTIONS } from './word/index.ts';
import { WORK_QUEUES_ACTIONS } from './work-queues/index.ts';
import { WORKSTATION_ACTIONS } from './workstation/index.ts';
import { XML_ACTIONS } from './xml/index.ts';

export { removeAbandonedFolders } from './machine/private-folder.ts';
export { sleep } from './machine/sleep.ts';

/** Every action that a machine without a display can carry out. */
export const DESKTOP_ACTIONS = new ActionRegistry(
  withOlderIds([
    ...ACTIVE_DIRECTORY_ACTIONS,
    ...CLOUD_CONNECTOR_ACTIONS,
    ...CMD_ACTIONS,
    ...COMPRESSION_ACTIONS,
    ...CREDENTIAL_ACTIONS,
    ...CRYPTOGRAPHY_ACTIONS,
    ...DATABASE_ACTIONS,
    ...DATE_TIME_ACTIONS,
    ...DISPLAY_ACTIONS,
    ...EMAIL_ACTIONS,
    ...ENVIRONMENT_ACTIONS,
    ...EXCEL_ACTIONS,
    ...FILE_ACTIONS,
    ...FLOW_CONTROL_ACTIONS,
    ...FOLDER_ACTIONS,
    ...FTP_ACTIONS,
    ...LOGGING_ACTIONS,
    ...OCR_ACTIONS,
    ...PDF_ACTIONS,
    ...PGP_ACTIONS,
    ...POWER_POINT_ACTIONS,
    ...RUN_FLOW_ACTIONS,
    ...SCRIPTING_ACTIONS,
    ...SYSTEM_ACTIONS,
    ...TEXT_ACTIONS,
    ...VARIABLES_ACTIONS,
    ...WEB_ACTIONS,
    ...WORD_ACTIONS,
    ...WORKSTATION_ACTIONS,
    ...WORK_QUEUES_ACTIONS,
    ...XML_ACTIONS,
  ]),
);

/** Whether flows with an action of that id, present or older, run here. */
export function isSupportedAction(id: string): boolean {
  return DESKTOP_ACTIONS.find(id) !== undefined;
}
