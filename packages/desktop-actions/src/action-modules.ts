import type { DesktopAction } from '@tandem/desktop-engine';

/** The actions of one folder. */
export interface ActionModule {
  /** The first words of their ids, present and older ones. */
  readonly words: readonly string[];
  load(): Promise<readonly DesktopAction[]>;
}

/** Every action that a machine without a display can carry out, by folders; what flows use most comes first. */
export const ACTION_MODULES: readonly ActionModule[] = [
  { words: ['Variables'], load: async () => (await import('./variables/index.ts')).VARIABLES_ACTIONS },
  { words: ['Text'], load: async () => (await import('./text/index.ts')).TEXT_ACTIONS },
  { words: ['DateTime'], load: async () => (await import('./date-time/index.ts')).DATE_TIME_ACTIONS },
  { words: ['File'], load: async () => (await import('./file/index.ts')).FILE_ACTIONS },
  { words: ['Folder'], load: async () => (await import('./folder/index.ts')).FOLDER_ACTIONS },
  { words: ['FlowControl', 'Testing'], load: async () => (await import('./flow-control/index.ts')).FLOW_CONTROL_ACTIONS },
  { words: ['Logging'], load: async () => (await import('./logging/index.ts')).LOGGING_ACTIONS },
  { words: ['External'], load: async () => (await import('./run-flow/index.ts')).RUN_FLOW_ACTIONS },
  { words: ['External'], load: async () => (await import('./cloud-connector/index.ts')).CLOUD_CONNECTOR_ACTIONS },
  { words: ['Excel'], load: async () => (await import('./excel/index.ts')).EXCEL_ACTIONS },
  { words: ['System'], load: async () => (await import('./system/index.ts')).SYSTEM_ACTIONS },
  { words: ['Scripting', 'System'], load: async () => (await import('./scripting/index.ts')).SCRIPTING_ACTIONS },
  { words: ['Display'], load: async () => (await import('./display/index.ts')).DISPLAY_ACTIONS },
  { words: ['Web'], load: async () => (await import('./web/index.ts')).WEB_ACTIONS },
  { words: ['WorkQueues'], load: async () => (await import('./work-queues/index.ts')).WORK_QUEUES_ACTIONS },
  { words: ['Email'], load: async () => (await import('./email/index.ts')).EMAIL_ACTIONS },
  { words: ['Pdf'], load: async () => (await import('./pdf/index.ts')).PDF_ACTIONS },
  { words: ['Word'], load: async () => (await import('./word/index.ts')).WORD_ACTIONS },
  { words: ['PowerPoint'], load: async () => (await import('./power-point/index.ts')).POWER_POINT_ACTIONS },
  { words: ['Database'], load: async () => (await import('./database/index.ts')).DATABASE_ACTIONS },
  { words: ['XML'], load: async () => (await import('./xml/index.ts')).XML_ACTIONS },
  { words: ['Compression'], load: async () => (await import('./compression/index.ts')).COMPRESSION_ACTIONS },
  { words: ['Workstation', 'System', 'External'], load: async () => (await import('./workstation/index.ts')).WORKSTATION_ACTIONS },
  { words: ['Cmd'], load: async () => (await import('./cmd/index.ts')).CMD_ACTIONS },
  { words: ['Cryptography'], load: async () => (await import('./cryptography/index.ts')).CRYPTOGRAPHY_ACTIONS },
  { words: ['PowerAutomateSecretVariables'], load: async () => (await import('./credentials/index.ts')).CREDENTIAL_ACTIONS },
  { words: ['PowerAutomateEnvironment'], load: async () => (await import('./environment/index.ts')).ENVIRONMENT_ACTIONS },
  { words: ['FTP'], load: async () => (await import('./ftp/index.ts')).FTP_ACTIONS },
  { words: ['OCR'], load: async () => (await import('./ocr/index.ts')).OCR_ACTIONS },
  { words: ['ActiveDirectory'], load: async () => (await import('./active-directory/index.ts')).ACTIVE_DIRECTORY_ACTIONS },
  { words: ['PGP'], load: async () => (await import('./pgp/index.ts')).PGP_ACTIONS },
];
