import { CREATE_FLOW } from '../../../../apps/portal/src/cloud-flow-designer/create-flow-messages.ts';
import { CLOUD_FLOWS } from '../../../../apps/portal/src/cloud-flows/messages.ts';
import { CONNECTIONS } from '../../../../apps/portal/src/connections/messages.ts';
import { CREDENTIALS } from '../../../../apps/portal/src/credentials/messages.ts';
import { DESKTOP_FLOWS } from '../../../../apps/portal/src/desktop-flows/messages.ts';
import { ENVIRONMENT_VARIABLES } from '../../../../apps/portal/src/environment-variables/messages.ts';
import type { Language } from '../../../../apps/portal/src/i18n/catalogue.ts';
import { LAUNCH_MESSAGES } from '../../../../apps/portal/src/launch/messages.ts';
import { MACHINES } from '../../../../apps/portal/src/machines/messages.ts';
import { RUN_QUEUE } from '../../../../apps/portal/src/monitor/run-queue/messages.ts';
import { RUNS } from '../../../../apps/portal/src/runs/messages.ts';
import { SETTINGS } from '../../../../apps/portal/src/settings/messages.ts';
import { SHELL_MESSAGES } from '../../../../apps/portal/src/shell/messages.ts';
import { TRIGGER_FORM } from '../../../../apps/portal/src/trigger-form/messages.ts';
import { ACCOUNT, CREDENTIAL, type SampleIds, VARIABLE } from '../sample-data.ts';
import { button, dialog, menu, menuItem, type Surface } from './surface.ts';

/** Every dialog and menu of the pages outside the designers. */
export function portalDialogs(language: Language, ids: SampleIds): readonly Surface[] {
  return [...flowDialogs(language, ids), ...machineDialogs(language, ids), ...peopleDialogs(language)];
}

function flowDialogs(language: Language, { cloudFlowId, desktopFlowId }: SampleIds): readonly Surface[] {
  const words = CLOUD_FLOWS[language];
  const desktop = DESKTOP_FLOWS[language];
  const launch = LAUNCH_MESSAGES[language].dialog;
  const cloudFlow = `/cloud-flows/${cloudFlowId}`;
  const desktopFlow = `/desktop-flows/${desktopFlowId}`;
  const create = (title: string, kind: string) => dialog(title, '/cloud-flows', button(words.newFlow), menuItem(kind));
  return [
    menu('new cloud flow', '/cloud-flows', button(words.newFlow)),
    create(CREATE_FLOW[language].titles.instant, words.instantFlow),
    create(CREATE_FLOW[language].titles.automated, words.automatedFlow),
    create(CREATE_FLOW[language].titles.scheduled, words.scheduledFlow),
    dialog('import of a cloud flow', '/cloud-flows', button(words.import)),
    dialog('run', cloudFlow, button(TRIGGER_FORM[language].run)),
    menu('further actions of a cloud flow', cloudFlow, button(words.moreActions)),
    dialog(words.renameTitle, cloudFlow, button(words.moreActions), menuItem(words.rename)),
    dialog(words.importVersion, cloudFlow, button(words.moreActions), menuItem(words.importVersion)),
    dialog(words.deleteConfirm, cloudFlow, button(words.moreActions), menuItem(words.delete)),
    dialog(desktop.build, '/desktop-flows', button(desktop.new)),
    dialog('import of a desktop flow', '/desktop-flows', button(desktop.import)),
    dialog(desktop.launch, desktopFlow, button(desktop.launch)),
    dialog(launch.designOnMachine, desktopFlow, button(desktop.launch), button(launch.designOnMachine)),
    dialog(desktop.importVersion, desktopFlow, button(desktop.moreActions), menuItem(desktop.importVersion)),
    dialog(desktop.renameTitle, desktopFlow, button(desktop.moreActions), menuItem(desktop.rename)),
    dialog(desktop.deleteConfirm, desktopFlow, button(desktop.delete)),
  ];
}

function machineDialogs(language: Language, { machineId, groupId }: SampleIds): readonly Surface[] {
  const words = MACHINES[language];
  const connections = CONNECTIONS[language];
  const queue = button(new RegExp(`^${RUN_QUEUE[language].actionsOf('')}`));
  return [
    dialog(words.register.title, '/machines', button(words.register.title)),
    dialog(words.editTitle, `/machines/${machineId}`, button(words.edit)),
    dialog(words.deleteMachine.confirm, `/machines/${machineId}`, button(words.delete)),
    dialog(words.deleteGroup.confirm, `/machine-groups/${groupId}`, button(words.delete)),
    dialog(connections.createTitle, '/connections', button(connections.newConnection)),
    dialog(connections.deleteConfirm, '/connections', button(startOf(connections.deleteOf))),
    menu('a run in the queue', '/run-queue', queue),
    dialog(RUNS[language].cancel, '/run-queue', queue, menuItem(RUNS[language].cancel)),
  ];
}

function peopleDialogs(language: Language): readonly Surface[] {
  const words = SETTINGS[language];
  const shell = SHELL_MESSAGES[language];
  const variables = ENVIRONMENT_VARIABLES[language];
  const credentials = CREDENTIALS[language];
  const people = '/settings?tab=people';
  const account = button(startOf(shell.accountOf));
  return [
    dialog(words.addPerson, people, button(words.addPerson)),
    dialog(words.setPassword, people, button(words.setPasswordOf(ACCOUNT))),
    menu('account', '/', account),
    dialog(shell.changePassword, '/', account, menuItem(shell.changePassword)),
    menu(shell.help.title, '/', button(shell.help.title)),
    dialog(shell.help.tour, '/', button(shell.help.title), menuItem(shell.help.tour)),
    dialog(variables.createTitle, '/environment-variables', button(variables.newVariable)),
    dialog(variables.save, '/environment-variables', button(variables.edit(VARIABLE))),
    dialog(variables.deleteConfirm, '/environment-variables', button(variables.deleteOf(VARIABLE))),
    dialog(credentials.createTitle, '/credentials', button(credentials.newCredential)),
    dialog(credentials.save, '/credentials', button(credentials.edit(CREDENTIAL))),
    dialog(credentials.deleteConfirm, '/credentials', button(credentials.deleteOf(CREDENTIAL))),
    dialog(credentials.usesTitle(CREDENTIAL), '/credentials', button(credentials.uses(CREDENTIAL))),
  ];
}

/** Matches a label that says what it is about, whatever that is. */
function startOf(label: (name: string) => string): RegExp {
  const [before = '', after = ''] = label('\u0000').split('\u0000');
  return new RegExp(`^${before}.+${after}$`);
}
