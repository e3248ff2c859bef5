/** Names of files that may hold desktop flows, for the field that chooses one. */
export const FLOW_FILES = '.txt,.robin,.pad,.zip,.json,.xml,text/plain,application/zip,application/json';
