export interface HandlerStatus {
  /** `outdated`: another program or another default is in its place. */
  readonly kind: 'installed' | 'outdated' | 'missing';
  /** The file or registry key. */
  readonly where: string;
}

/** What opens `tandem:` URLs on this computer. */
export interface UrlHandler {
  /** Installs or mends it. @param command program and arguments, before the URL @throws TandemError `UrlHandlerNotInstalled` */
  install(command: readonly string[]): void;
  remove(): void;
  status(command: readonly string[]): HandlerStatus;
}
