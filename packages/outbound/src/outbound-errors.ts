import { TandemError } from '@tandem/kernel';

/** What the request asks for cannot be sent by anybody. */
export function urlInvalid(message: string): TandemError {
  return new TandemError('OutboundUrlInvalid', message, { fix: 'Use a full address that begins with https:// or http://.' });
}

export function requestInvalid(message: string): TandemError {
  return new TandemError('OutboundRequestInvalid', message, {
    fix: 'A method is one word, and a header has a name without blanks and a value on one line.',
  });
}

/** The address itself is not named: whoever asks could learn the names of a network with it. @param host of the URL, with its port */
export function addressRefused(host: string): TandemError {
  return new TandemError(
    'OutboundAddressRefused',
    `Requests to '${host}' are not allowed: it is no public address, or the port is closed.`,
    {
      status: 403,
      fix: 'An administrator can allow the host under Settings > Outbound requests.',
    },
  );
}

export function nameNotFound(host: string): TandemError {
  return new TandemError('OutboundNameNotFound', `The name of the host '${host}' could not be resolved.`, {
    kind: 'operational',
    retryable: true,
    status: 502,
    fix: 'Check how the host is spelt.',
  });
}

/** @param reason such as `ECONNREFUSED` */
export function unreachable(host: string, reason: string): TandemError {
  return new TandemError('OutboundUnreachable', `'${host}' could not be reached (${reason}).`, {
    kind: 'operational',
    retryable: true,
    status: 502,
    fix: 'Check the address, and whether the service runs.',
  });
}

/** @param reason such as `ECONNREFUSED` */
export function proxyUnreachable(reason: string): TandemError {
  return new TandemError('OutboundProxyUnreachable', `The proxy of this installation could not be reached (${reason}).`, {
    kind: 'operational',
    retryable: true,
    status: 502,
    fix: 'Whoever runs the installation should check the proxy, and its address in outbound-proxy.json of the data directory.',
  });
}

/** @param status of its answer; 407 asks for a user name and a password */
export function proxyRefused(host: string, status: number): TandemError {
  return new TandemError('OutboundProxyRefused', `The proxy of this installation opened no connection to '${host}' (status ${status}).`, {
    kind: 'operational',
    retryable: status >= 500,
    status: 502,
    fix: 'Whoever runs the installation should check whether the proxy lets this host through, and knows the user of outbound-proxy.json.',
  });
}

/** @param reason such as `CERT_HAS_EXPIRED` */
export function certificateRefused(host: string, reason: string): TandemError {
  return new TandemError('OutboundCertificateRefused', `The certificate of '${host}' was not accepted (${reason}).`, {
    kind: 'operational',
    status: 502,
    fix: 'The service needs a certificate that this computer trusts. NODE_EXTRA_CA_CERTS names a file with more authorities.',
  });
}

export function clientCertificateInvalid(): TandemError {
  return new TandemError('OutboundClientCertificateInvalid', 'The client certificate could not be opened.', {
    fix: 'Give the content of a PFX file as Base64, and its password.',
  });
}

export function timedOut(host: string, afterMs: number): TandemError {
  return new TandemError('OutboundTimeout', `'${host}' did not answer within ${Math.ceil(afterMs / 1000)} seconds.`, {
    kind: 'operational',
    retryable: true,
    status: 502,
    fix: 'Try again later.',
  });
}

export function tooLarge(what: string, limitBytes: number): TandemError {
  return new TandemError('OutboundTooLarge', `${what} is larger than ${Math.floor(limitBytes / 1024)} KiB.`, {
    status: 413,
    fix: 'Ask for less at once, for example page by page.',
  });
}

export function answerInvalid(host: string, reason: string): TandemError {
  return new TandemError('OutboundAnswerInvalid', `'${host}' sent something that is no answer over HTTP (${reason}).`, {
    kind: 'operational',
    retryable: true,
    status: 502,
    fix: 'Check the address.',
  });
}

export function tooManyRedirects(host: string, limit: number): TandemError {
  return new TandemError('OutboundTooManyRedirects', `'${host}' redirected more than ${limit} times.`, {
    kind: 'operational',
    status: 502,
    fix: 'Use the address at which the service really is.',
  });
}

export function cancelled(): TandemError {
  return new TandemError('OutboundCancelled', 'The request was cancelled.', { status: 499 });
}
