/** What can be undone in this tab: each step is the inverse change, sent like any other. */
export interface UndoStep {
  readonly label: string;
  readonly undo: () => Promise<void>;
}

const MOST = 50;
const steps: UndoStep[] = [];

export function remember(step: UndoStep): void {
  steps.push(step);
  if (steps.length > MOST) steps.shift();
}

/** Undoes the last step and answers with it; undefined when there is none. */
export async function undoLast(): Promise<UndoStep | undefined> {
  const step = steps.pop();
  await step?.undo();
  return step;
}

export async function undoThis(step: UndoStep): Promise<void> {
  const place = steps.indexOf(step);
  if (place < 0) return;
  steps.splice(place, 1);
  await step.undo();
}

/** Ctrl+Z (⌘Z) outside of fields, which have an undo of their own. */
export function onUndoKey(handle: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const target = event.target as HTMLElement | null;
    if (!isUndo || target?.closest('input, textarea, [contenteditable], [data-own-undo]')) return;
    event.preventDefault();
    handle();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
