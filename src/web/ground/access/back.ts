const HERE = 'http://here.invalid';

/** Whether an address leads back to a page of ours, as browsers read it: `/\elsewhere` and `/<tab>/elsewhere` do not. */
export function leadsBack(from: unknown): from is string {
  if (typeof from !== 'string' || !from.startsWith('/') || !URL.canParse(from, HERE)) return false;
  return new URL(from, HERE).origin === HERE;
}
