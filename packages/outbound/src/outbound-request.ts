/** A header as it goes over the wire; a name may come several times. */
export type Header = readonly [name: string, value: string];

export interface OutboundRequest {
  readonly method: string;
  readonly url: string;
  /** Those that a client makes itself (`Host`, `Content-Length`, `Connection`, …) are left out. */
  readonly headers: readonly Header[];
  readonly body?: Uint8Array;
  /** Shown to the first origin only. */
  readonly clientCertificate?: ClientCertificate;
  readonly limits?: Partial<OutboundLimits>;
}

export interface ClientCertificate {
  /** PKCS #12 */
  readonly pfx: Uint8Array;
  readonly passphrase: string;
}

export interface OutboundResponse {
  readonly status: number;
  /** Names as the server spells them. Of a body that was decompressed, neither encoding nor length is said. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
  /** Where the response came from, after redirects. */
  readonly url: string;
}

export interface OutboundLimits {
  /** From the request to the last byte of the response, redirects included. */
  readonly timeoutMs: number;
  readonly headersTimeoutMs: number;
  readonly requestBytes: number;
  /** Of the body as it is read, after decompression. */
  readonly responseBytes: number;
  readonly redirects: number;
}

/** The first value of a header, or undefined. @param name in lower case */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
