import type { Asked } from './row-spec.ts';
export async function refuseBlocked(_asked: Asked, _saved: readonly string[]): Promise<void> {}
