import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Sends to the sign-in page once, and from there back to the page that was asked for. */
export function ToSignIn({ href }: { readonly href: string }) {
  const navigate = useNavigate();
  const isSent = useRef(false);
  useEffect(() => {
    // While the router changes pages, this one is drawn again under the address of the next.
    if (isSent.current) return;
    isSent.current = true;
    void navigate({ to: '/sign-in', search: href === '/' ? {} : { next: href }, replace: true });
  }, [href, navigate]);
  return null;
}
