import { DOWNLOAD_ACTIONS } from './download.ts';
import { INVOKE_ACTIONS } from './invoke.ts';
import { SOAP_ACTIONS } from './soap.ts';

export const WEB_ACTIONS = [...DOWNLOAD_ACTIONS, ...INVOKE_ACTIONS, ...SOAP_ACTIONS];
