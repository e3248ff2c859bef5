/** What the installation has anyway, as tables that are read: accounts, flows, and the installation itself as one business unit. */
export const installationTablesMigration = {
  version: 61,
  name: 'installation-tables',
  sql: `
    CREATE VIEW row_businessunit AS
      SELECT '00000000-0000-4000-8000-000000000001' AS businessunitid, 'Tandem' AS name, NULL AS parentbusinessunitid,
        NULL AS "parentbusinessunitid~table", 0 AS isdisabled, 0 AS createdon, 0 AS modifiedon, 1 AS versionnumber;

    CREATE VIEW row_systemuser AS
      SELECT id AS systemuserid, name AS fullname,
        CASE WHEN instr(name, ' ') > 0 THEN substr(name, 1, instr(name, ' ') - 1) END AS firstname,
        CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) ELSE name END AS lastname,
        email AS internalemailaddress, email AS domainname, subject AS azureactivedirectoryobjectid, isDisabled AS isdisabled,
        '00000000-0000-4000-8000-000000000001' AS businessunitid, NULL AS "businessunitid~table",
        createdAt AS createdon, createdAt AS modifiedon, 1 AS versionnumber
      FROM account;

    CREATE VIEW row_workflow AS
      SELECT id AS workflowid, id AS workflowidunique, name, NULL AS uniquename, 5 AS category, 1 AS type,
        CASE state WHEN 'On' THEN 1 ELSE 0 END AS statecode, CASE state WHEN 'On' THEN 2 ELSE 1 END AS statuscode,
        ownerId AS ownerid, NULL AS "ownerid~table", createdAt AS createdon, updatedAt AS modifiedon, updatedAt AS versionnumber
      FROM cloud_flow
      UNION ALL
      SELECT id, id, name, NULL, 6, 1,
        CASE WHEN publishedVersion IS NULL THEN 0 ELSE 1 END, CASE WHEN publishedVersion IS NULL THEN 1 ELSE 2 END,
        ownerId, NULL, createdAt, updatedAt, updatedAt
      FROM desktop_flow;
  `,
} as const;
