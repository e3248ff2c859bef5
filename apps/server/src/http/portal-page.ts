import type { BasePath } from './base-path.ts';

/**
 * The page of the portal as it is shown below a base path: the build writes its addresses relative to the page, whose own address
 * is another one for everything that it shows.
 */
export function portalPage(html: string, basePath: BasePath): string {
  return html
    .replaceAll(/ (src|href)="\.\//g, (_, name: string) => ` ${name}="${basePath}/`)
    .replace('<meta name="tandem-base-path" content="/" />', `<meta name="tandem-base-path" content="${basePath}/" />`);
}
