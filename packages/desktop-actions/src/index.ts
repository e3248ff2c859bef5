export { actionsFor, allActions, loadAhead } from './load-actions.ts';
export { removeAbandonedFolders } from './machine/private-folder.ts';
export { sleep } from './machine/sleep.ts';
