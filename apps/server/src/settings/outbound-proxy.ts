import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TandemError } from '@tandem/kernel';
import type { OutboundProxy } from '@tandem/outbound';
import { readAllowedHost } from '@tandem/protocol';
import { z } from 'zod';

const FILE = 'outbound-proxy.json';

const fileSchema = z.strictObject({
  /** `http://proxy.example:3128`; https encrypts the way to the proxy, too. */
  url: z.url({ protocol: /^https?$/ }).refine((text) => /^[^/]+\/\/[^/?#]+\/?$/.test(text)),
  user: z.string().min(1).optional(),
  password: z.string().optional(),
  /** Hosts that are reached without it, written as the allowed hosts of the settings. */
  except: z.array(z.string()).default([]),
});

/**
 * The forward proxy of this installation, by a file that whoever runs it puts into the data directory. Only there: an environment is
 * inherited by the programs that flows start.
 *
 * @returns undefined without the file
 * @throws TandemError `OutboundProxyInvalid`, `OutboundProxyUnsafe`
 */
export function loadOutboundProxy(dataDir: string): OutboundProxy | undefined {
  const path = join(dataDir, FILE);
  const text = readPrivate(path);
  return text === undefined ? undefined : readProxy(text, path);
}

function readProxy(text: string, path: string): OutboundProxy {
  const { url: address, user, password = '', except } = parse(text, path);
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw invalid(path);
  const hosts = except.map((entry) => readAllowedHost(entry));
  if (hosts.includes(undefined)) throw invalid(path);
  const isTls = url.protocol === 'https:';
  return {
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isTls ? 443 : 80) : Number(url.port),
    isTls,
    ...(user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }),
    except: hosts.filter((host) => host !== undefined),
  };
}

function parse(text: string, path: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    // The reasons of both would show parts of the file, and with them a password.
    throw invalid(path);
  }
}

function readPrivate(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw unreadable(path, String(code));
  }
  try {
    // Windows has no such bits; there the data directory's access list protects the file.
    if (process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0) throw unsafe(path);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function unreadable(path: string, code: string): TandemError {
  return new TandemError('OutboundProxyUnreadable', `The file ${path} cannot be read (${code}).`, {
    kind: 'operational',
    fix: 'Let the account that runs Tandem read it, or remove it when there is no proxy.',
  });
}

function invalid(path: string): TandemError {
  return new TandemError('OutboundProxyInvalid', `The file ${path} does not describe a proxy.`, {
    kind: 'operational',
    fix: 'Write {"url": "http://proxy.example:3128", "user": …, "password": …, "except": ["erp.intern", "10.0.0.0/8"]}; url alone is enough.',
  });
}

function unsafe(path: string): TandemError {
  return new TandemError('OutboundProxyUnsafe', `Others may read the file ${path}, which may hold a password.`, {
    kind: 'operational',
    fix: 'Give the file the mode 600.',
  });
}
