import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { InfoDialog } from '../../../parts/info-dialog.tsx';
import { ValuePart } from './value-part.tsx';
import type { Crumb } from './value-place.ts';
import { VIEWER } from './viewer-messages.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(960px, 96vw)' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, ':focus-visible': { outline: 'none' } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ValueViewerProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** What a variable holds in the run, with the way into lists, tables and objects. */
export function ValueViewer({ name, onClose }: ValueViewerProps) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const [crumbs, setCrumbs] = useState<readonly Crumb[]>([]);
  const path = crumbs.map(({ key }) => key);
  const body = useRef<HTMLDivElement>(null);
  // What was pressed goes away with the part that it stood in.
  const keepFocus = () => body.current?.focus();
  const go = (next: readonly Crumb[]) => {
    setCrumbs(next);
    keepFocus();
  };
  return (
    <InfoDialog title={words.title(name)} className={styles.surface} contentClassName={styles.content} onClose={onClose}>
      {crumbs.length > 0 && <Trail name={name} crumbs={crumbs} onGo={(depth) => go(crumbs.slice(0, depth))} />}
      <div ref={body} tabIndex={-1} className={styles.body}>
        <ValuePart
          key={JSON.stringify(path)}
          name={name}
          path={path}
          onOpen={(further) => go([...crumbs, ...further])}
          onReveal={keepFocus}
        />
      </div>
    </InfoDialog>
  );
}

interface TrailProps {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  /** `depth` is how many crumbs stay. */
  readonly onGo: (depth: number) => void;
}

function Trail({ name, crumbs, onGo }: TrailProps) {
  const words = useMessages(VIEWER);
  const labels = [name, ...crumbs.map(({ label }) => label)];
  return (
    <Breadcrumb aria-label={words.path} size="small">
      {labels.map((label, depth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the trail is its depth
        <Fragment key={depth}>
          {depth > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton current={depth === crumbs.length} onClick={() => onGo(depth)}>
              {label}
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}
