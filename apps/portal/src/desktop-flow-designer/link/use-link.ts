import type { DesignerLink } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api } from '../../shell/api.ts';

interface OpenLink {
  /** Undefined while the designer is bound to no machine, or to one that is not known any more. */
  readonly link: DesignerLink | undefined;
  readonly bind: (link: DesignerLink) => void;
  readonly release: () => void;
}

/** The machine that the designer is bound to. Its id stands in the address, so that a reload keeps it. */
export function useLink(desktopFlowId: string, linkId: string | undefined): OpenLink {
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['designer-link', linkId],
    queryFn: () => api('getDesignerLink', { params: { linkId: linkId ?? '' } }),
    enabled: linkId !== undefined,
    retry: false,
  });
  const show = useCallback(
    (link: string | undefined) =>
      navigate({
        to: '/desktop-flows/$desktopFlowId/design',
        params: { desktopFlowId },
        search: link === undefined ? {} : { link },
        replace: true,
      }),
    [navigate, desktopFlowId],
  );
  const bind = useCallback(({ id }: DesignerLink) => void show(id), [show]);
  const release = useCallback(() => {
    if (linkId !== undefined) api('closeDesignerLink', { params: { linkId } }).catch(() => undefined); // an unbound link ends by itself
    void show(undefined);
  }, [linkId, show]);
  return { link: linkId === undefined ? undefined : data, bind, release };
}
