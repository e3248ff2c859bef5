/** Modules as the actions pane of Power Automate for desktop lists them, from basic to special. */
export const MODULE_ORDER: readonly string[] = `
  Variables FlowControl External System Workstation Scripting File Folder Compression UIAutomation Web WebAutomation ComputerUse WorkQueues
  Excel Word PowerPoint Access Database Email Exchange Outlook Display MouseAndKeyboard Clipboard Text DateTime Pdf Cmd TerminalEmulation OCR
  Cryptography PGP Services XML FTP Cyberark ActiveDirectory AWS Azure GoogleCognitive IBMCognitive MicrosoftCognitive LLM SAP Logging
  PowerAutomateEnvironment PowerAutomateSecretVariables Triggers Testing
`
  .trim()
  .split(/\s+/);
