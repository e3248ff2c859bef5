import type { Clock, Logger } from '@tandem/kernel';
import { DESIGNER_CHANNEL_PATH } from '@tandem/protocol';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CallerProof } from '../http/caller.ts';
import { signInCookieOf } from '../http/cookies.ts';
import { type Origins, requireOwnPage } from '../http/origins.ts';
import type { Upgrades } from '../http/upgrades.ts';
import { callerOf } from './designer-link-routes.ts';
import type { DesignerLinks } from './designer-links.ts';
import { DesignerSocket } from './designer-socket.ts';
import { linkGone } from './link-faults.ts';
import { dismiss, type LinkCaller } from './live-link.ts';

/** A script of 20 MiB with its inputs; what is too large for a machine is refused with a word, what is beyond this is cut off. */
const MAX_MESSAGE_BYTES = 24 * 1024 * 1024;

export interface DesignerChannelOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly origins: Origins;
  readonly proof: Pick<CallerProof, 'account'>;
  readonly links: DesignerLinks;
}

/** The WebSockets of open designers. The sign-in is proven before the socket opens, by a cookie and the page that asks. */
export class DesignerChannel {
  readonly #options: DesignerChannelOptions;
  readonly #webSockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  #detach: () => void = () => undefined;

  constructor(options: DesignerChannelOptions) {
    this.#options = options;
  }

  /** Takes the connections of designers, until `close`. */
  attach(upgrades: Upgrades): void {
    const { origins, proof } = this.#options;
    this.#detach = upgrades.serve(DESIGNER_CHANNEL_PATH, async (request, socket, head) => {
      requireOwnPage(origins, request.headers);
      const caller = callerOf(await proof.account(signInCookieOf(request.headers.cookie)));
      const linkId = new URLSearchParams(request.url?.split('?')[1]).get('linkId') ?? '';
      this.#webSockets.handleUpgrade(request, socket, head, (open) => this.#follow(open, linkId, caller));
    });
  }

  close(): void {
    this.#detach();
    for (const client of this.#webSockets.clients) client.terminate();
  }

  /** A browser learns nothing of a socket that is refused, so that it is told on an open one that it has no link. */
  #follow(socket: WebSocket, linkId: string, caller: LinkCaller): void {
    const { clock, log, links } = this.#options;
    const link = links.find(linkId.toLowerCase(), caller);
    const designer: DesignerSocket = new DesignerSocket({
      socket,
      clock,
      log,
      onCommand: async (command) => {
        if (link?.isWith(designer) === true) await links.command(link, command);
      },
      onClose: () => link?.leave(designer),
    });
    if (link === undefined) dismiss(designer, linkGone());
    else link.join(designer, caller);
  }
}
