import { decodeBase64, encodeBase64 } from '@tandem/kernel';
import { type EnvelopeBinding, generateSealingKeyPair, open, seal } from '@tandem/sealing';
import { describe, expect, test } from 'vitest';

const binding: EnvelopeBinding = { purpose: 'connection-password', targetId: 't1', subjectId: 'c1', username: 'M1\\bot' };

describe('an envelope', () => {
  test('opens with the private key and the same binding', async () => {
    const keys = await generateSealingKeyPair();
    const envelope = await seal(keys.publicKey, 'pässword "1"', binding);
    expect(await open(keys.privateKey, envelope, binding)).toEqual({ ok: true, value: 'pässword "1"' });
  });

  test.each([
    ['purpose', 'run-inputs'],
    ['targetId', 't2'],
    ['subjectId', 'c2'],
    ['username', 'M1\\boss'],
  ])('does not open when its %s differs', async (field, value) => {
    const keys = await generateSealingKeyPair();
    const envelope = await seal(keys.publicKey, 'secret', binding);
    const opened = await open(keys.privateKey, envelope, { ...binding, [field]: value } as EnvelopeBinding);
    expect(opened).toMatchObject({ ok: false, error: { code: 'EnvelopeInvalid' } });
  });

  test('does not open with another machine key or after any byte changed', async () => {
    const [keys, others] = [await generateSealingKeyPair(), await generateSealingKeyPair()];
    const envelope = await seal(keys.publicKey, 'secret', binding);
    expect((await open(others.privateKey, envelope, binding)).ok).toBe(false);
    const bytes = decodeBase64(envelope);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect((await open(keys.privateKey, encodeBase64(damaged), binding)).ok, `byte ${at}`).toBe(false);
    }
  });

  test('an empty or short envelope is refused without a crash', async () => {
    const keys = await generateSealingKeyPair();
    for (const envelope of ['', 'AAAA', '!!!']) expect((await open(keys.privateKey, envelope, binding)).ok).toBe(false);
  });
});
