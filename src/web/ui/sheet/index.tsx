/** The sheet loads when a page shows one. */
import { lazy } from 'react';
import type Sheet from './SheetGrid.tsx';

export type { Grouping } from './lines.ts';
export type { CellChange, SheetColumn } from './sheet.ts';

export const SheetGrid = lazy(() => import('./SheetGrid.tsx')) as unknown as typeof Sheet;
