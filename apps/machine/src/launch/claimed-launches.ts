/** More designers are not open on one machine at a time. */
const KEPT = 500;

/** Who opened the launches that the server has accepted. A designer link of a launch works as that user and no other. */
export class ClaimedLaunches {
  readonly #users = new Map<string, string>();

  /** @param osUser owner of the file by which the launch was handed over */
  add(linkId: string, osUser: string): void {
    this.#users.set(linkId, osUser);
    const [oldest] = this.#users.keys();
    if (this.#users.size > KEPT && oldest !== undefined) this.#users.delete(oldest);
  }

  /** The user of the operating system who opened the launch of that designer link on this machine; undefined when nobody did. */
  launchedUser(linkId: string): string | undefined {
    return this.#users.get(linkId);
  }

  /** The link is closed. */
  forget(linkId: string): void {
    this.#users.delete(linkId);
  }
}
