const MODULES = new Set(
  `access activedirectory aws azure clipboard cloudconnector cmd cognitive compression computeruse conditionals cryptography cyberark
   database datetime display email excel exchange external file flowcontrol folder ftp googlecognitive ibmcognitive llm logging loops
   microsoftcognitive mouseandkeyboard ocr outlook pdf pgp powerautomateenvironment powerpoint runflow sap scripting services system
   terminalemulation testing text triggers uiautomation variables web webautomation word workqueues workstation xml`.split(/\s+/),
);

/**
 * Whether a name is a module of Power Automate for desktop. Tells `Text.CaseOption.UpperCase`, a member of an enumeration, from
 * `Order.customer.name`, a property of a variable.
 */
export function isModuleName(name: string): boolean {
  return MODULES.has(name.toLowerCase());
}
