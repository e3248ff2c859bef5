import { XML_CHANGE_ACTIONS } from './xml-changes.ts';
import { XML_FILE_ACTIONS } from './xml-files.ts';
import { XML_QUERY_ACTIONS } from './xml-queries.ts';

export const XML_ACTIONS = [...XML_FILE_ACTIONS, ...XML_QUERY_ACTIONS, ...XML_CHANGE_ACTIONS];
