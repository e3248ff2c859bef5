/** The texts of flows as versions, each text once. What a flow had until now is its version 1, published. */
export const flowVersionsMigration = {
  version: 40,
  name: 'flow-versions',
  sql: `
    CREATE TABLE flow_text (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

    CREATE TABLE flow_version (
      kind TEXT NOT NULL CHECK (kind IN ('cloud', 'desktop')),
      flowId TEXT NOT NULL,
      version INTEGER NOT NULL,
      textHash TEXT NOT NULL REFERENCES flow_text (hash),
      savedAt INTEGER NOT NULL,
      savedBy TEXT NOT NULL REFERENCES account (id),
      note TEXT NOT NULL,
      wasPublished INTEGER NOT NULL CHECK (wasPublished IN (0, 1)),
      PRIMARY KEY (kind, flowId, version)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX flow_version_by_text ON flow_version (textHash);

    INSERT INTO flow_text (hash, body) SELECT text_hash(definition), definition FROM cloud_flow WHERE true ON CONFLICT DO NOTHING;
    INSERT INTO flow_text (hash, body) SELECT text_hash(script), script FROM desktop_flow WHERE true ON CONFLICT DO NOTHING;
    INSERT INTO flow_version (kind, flowId, version, textHash, savedAt, savedBy, note, wasPublished)
      SELECT 'cloud', id, 1, text_hash(definition), updatedAt, ownerId, '', 1 FROM cloud_flow;
    INSERT INTO flow_version (kind, flowId, version, textHash, savedAt, savedBy, note, wasPublished)
      SELECT 'desktop', id, 1, text_hash(script), updatedAt, ownerId, '', 1 FROM desktop_flow;

    ALTER TABLE cloud_flow DROP COLUMN definition;
    ALTER TABLE cloud_flow DROP COLUMN version;
    ALTER TABLE cloud_flow ADD COLUMN latestVersion INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE cloud_flow ADD COLUMN publishedVersion INTEGER;
    UPDATE cloud_flow SET publishedVersion = 1;

    ALTER TABLE desktop_flow DROP COLUMN script;
    ALTER TABLE desktop_flow DROP COLUMN version;
    ALTER TABLE desktop_flow ADD COLUMN latestVersion INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE desktop_flow ADD COLUMN publishedVersion INTEGER;
    UPDATE desktop_flow SET publishedVersion = 1;
  `,
} as const;
