import { type CardId, readCardId } from '../flow/card-id.ts';
import { titleFromName } from '../flow/unique-name.ts';

/** The name that templates give to triggers that a person or a request sets off; nobody chose it. */
const TEMPLATE_NAME = 'manual';

/** What a card is called: as it was named, or as its operation, such as *Manually trigger a flow*, while nobody has named it. */
export function titleOfCard(card: CardId, name: string, operationTitle: string): string {
  const isUnnamed = name === TEMPLATE_NAME && readCardId(card).kind === 'trigger' && operationTitle !== '';
  return isUnnamed ? operationTitle : titleFromName(name);
}
