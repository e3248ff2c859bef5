import { ownUrl } from '../shell/own-url.ts';

/** The product's sign; its name always stands beside it. */
export function BrandIcon({ size }: { readonly size: number }) {
  return <img src={ownUrl('/icon.svg')} width={size} height={size} alt="" />;
}
