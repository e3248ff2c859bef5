import { generateSealingKeyPair, open } from '@tandem/sealing';
import { expect, it } from 'vitest';
import { sealPassword } from '../src/connections/sealed-password.ts';

const TARGET_ID = '01986a1e-3c5b-7a10-8f00-000000000001';
const CONNECTION_ID = '01986a1e-3c5b-7a10-8f00-000000000002';

it('seals a password that only the target can open, and only for this connection and user', async () => {
  const { publicKey, privateKey } = await generateSealingKeyPair();
  const credentials = { connectionId: CONNECTION_ID, username: 'M1\\bot', password: 'correct horse' };
  const envelope = await sealPassword({ targetId: TARGET_ID, sealingKey: publicKey }, credentials);
  const binding = { purpose: 'connection-password', targetId: TARGET_ID, subjectId: CONNECTION_ID, username: 'M1\\bot' } as const;
  expect(atob(envelope)).not.toContain('correct horse');
  expect(await open(privateKey, envelope, binding)).toMatchObject({ ok: true, value: 'correct horse' });
  expect(await open(privateKey, envelope, { ...binding, username: 'root' })).toMatchObject({ ok: false });
});

it('refuses a group that no machine has joined', async () => {
  const credentials = { connectionId: CONNECTION_ID, username: 'bot', password: 'x' };
  await expect(sealPassword({ targetId: TARGET_ID, sealingKey: null }, credentials)).rejects.toMatchObject({ code: 'TargetWithoutKey' });
});
