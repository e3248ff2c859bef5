/** Settings that differ from their defaults, each as JSON text by its name. */
export interface SettingsStore {
  load(): Promise<ReadonlyMap<string, string>>;
  /** Writes all of them in one transaction. */
  save(changes: ReadonlyMap<string, string>): Promise<void>;
}
