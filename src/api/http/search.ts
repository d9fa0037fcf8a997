/** What ⌘K asks: part of a name, and the few rows that bear it. */
import { z } from 'zod';
import type { Reach } from '#core/access/index.ts';
import { line } from './shapes.ts';

/** As many as are read at a glance. */
export const MOST_FOUND = 8;

export const searched = z.object({ search: line(100) });

/** For `like`: what would stand for other letters stands for itself. */
export const escaped = (words: string): string => words.replaceAll(/[\\%_]/g, '\\$&');

/** Null: everywhere. */
export const productionsWithin = (reach: Reach): readonly string[] | null => (reach === 'everything' ? null : reach);
