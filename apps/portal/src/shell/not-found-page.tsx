import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';

export function NotFoundPage() {
  return (
    <EmptyState title="There is no such page">
      The address may be wrong, or what it showed was deleted. <Link to="/">Go to the start page</Link>
    </EmptyState>
  );
}
