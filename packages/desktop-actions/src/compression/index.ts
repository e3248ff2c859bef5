import { UNZIP_ACTION } from './unzip.ts';
import { ZIP_ACTION } from './zip.ts';

export const COMPRESSION_ACTIONS = [ZIP_ACTION, UNZIP_ACTION];
