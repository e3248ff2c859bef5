import { AES_ACTIONS } from './aes-actions.ts';
import { HASH_ACTIONS } from './hash-actions.ts';

export const CRYPTOGRAPHY_ACTIONS = [...AES_ACTIONS, ...HASH_ACTIONS];
