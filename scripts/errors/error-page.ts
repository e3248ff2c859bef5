import type { ErrorCode } from './error-codes.ts';

/** The page `docs/reference/errors.md` for these codes. */
export function errorPage(codes: readonly ErrorCode[]): string {
  const rows = codes.map(({ code, kind, messages, fixes }) => `| \`${code}\` | ${kind} | ${cell(messages)} | ${cell(fixes)} |`);
  return `# Error codes

Every error has a stable code. *Who* says who must act: \`user\` whoever made the request, \`operational\` whoever runs the installation, \`internal\` the makers of Tandem. Codes
that imported flows branch on keep the names that they have in Power Automate. This page is made from the sources by \`npm run docs\`; a test holds them equal.

| Code | Who | What happened | What to do |
|---|---|---|---|
${rows.join('\n')}
`;
}

function cell(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')).join(' / ');
}
