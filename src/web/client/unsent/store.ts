/** Where unsent edits wait: IndexedDB, so that they outlive a closed tab; memory where the browser refuses it. */
import type { Edit, EditState, KeptEdit } from './edit.ts';

const DATABASE = 'filage';
const TABLE = 'unsent';

let opened: Promise<IDBDatabase | null> | undefined;

function database(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'seq', autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opened;
}

const memory = new Map<number, KeptEdit>();
let memorySeq = 0;

async function within<T>(
  mode: IDBTransactionMode,
  run: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  const open = await database();
  if (!open) return undefined;
  return new Promise((resolve, reject) => {
    const transaction = open.transaction(TABLE, mode, { durability: 'strict' });
    const request = run(transaction.objectStore(TABLE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** Kept on disk before anything is sent. */
export async function keep(edit: Edit): Promise<number> {
  const state: EditState = { kind: 'waiting' };
  const seq = await within('readwrite', (table) => table.add({ edit, state }));
  if (typeof seq === 'number') return seq;
  memorySeq += 1;
  memory.set(memorySeq, { seq: memorySeq, edit, state });
  return memorySeq;
}

/** In the order they were made. */
export async function keptEdits(): Promise<KeptEdit[]> {
  const stored = await within<KeptEdit[]>('readonly', (table) => table.getAll() as IDBRequest<KeptEdit[]>);
  return [...(stored ?? []), ...memory.values()].sort((a, b) => a.seq - b.seq);
}

export async function replace(kept: KeptEdit): Promise<void> {
  if (memory.has(kept.seq)) memory.set(kept.seq, kept);
  else await within('readwrite', (table) => table.put(kept));
}

export async function forget(seq: number): Promise<void> {
  if (!memory.delete(seq)) await within('readwrite', (table) => table.delete(seq));
}
