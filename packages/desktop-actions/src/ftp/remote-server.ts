/** A file or directory of a server. */
export interface RemoteEntry {
  readonly name: string;
  /** From the root of the server. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
  readonly size: number;
  /** Milliseconds since 1970; undefined when the server does not say. */
  readonly modifiedAt: number | undefined;
  /** The time is that of the clock on the server's wall, read as if it hung here. */
  readonly isServerTime: boolean;
}

export interface CommandReply {
  /** Empty over SFTP. */
  readonly code: string;
  readonly text: string;
}

export type TransferType = 'Auto' | 'Binary' | 'Ascii';

/**
 * What the actions need of a server, whatever it speaks. Paths are absolute, with slashes. Everything rejects with the error of the
 * library; what is not there rejects with one that `isMissing` tells.
 */
export interface RemoteServer {
  readonly isOpen: boolean;
  readonly list: (path: string) => Promise<readonly RemoteEntry[]>;
  /** Undefined when nothing is there. */
  readonly find: (path: string) => Promise<RemoteEntry | undefined>;
  readonly download: (path: string, localPath: string, type: TransferType) => Promise<void>;
  readonly upload: (localPath: string, path: string, type: TransferType) => Promise<void>;
  readonly makeDirectory: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  /** Of an empty directory. */
  readonly removeDirectory: (path: string) => Promise<void>;
  readonly command: (text: string) => Promise<CommandReply>;
  readonly close: () => void;
}
