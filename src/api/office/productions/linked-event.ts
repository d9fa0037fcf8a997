import { eventReply, followed } from '#api/ground/calendar/index.ts';
import { uuid } from '#api/http/index.ts';

export const linkedEvent = eventReply.extend({ phaseId: uuid.nullable() }).meta({ id: 'ProductionEvent' });
export const changedLinkedEvent = linkedEvent.extend({ followed }).meta({ id: 'ChangedProductionEvent' });
