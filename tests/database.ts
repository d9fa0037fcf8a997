/** A migrated, empty database of its own for each test file: a copy of the template takes milliseconds. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { createDatabase } from '#db/launcher/index.ts';
import { inDatabase, onDatabase, TEMPLATE } from './cluster.ts';

export interface TestDatabase {
  /** The migrator's way in: sees every organisation. */
  readonly adminUrl: string;
  /** The app's way in: sees what row-level security lets it. */
  readonly appUrl: string;
  readonly appRole: string;
  drop(): Promise<void>;
}

/** `empty` gives a database without any migration. */
export async function testDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const { superuserUrl, adminUrl, appUrl, appRole } = inject('cluster');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await create(superuserUrl, createDatabase(name, kind === 'migrated' ? TEMPLATE : 'template0'));
  return {
    adminUrl: inDatabase(adminUrl, name),
    appUrl: inDatabase(appUrl, name),
    appRole,
    drop: () => onDatabase(superuserUrl, `drop database if exists ${name} with (force)`),
  };
}

const BEING_COPIED = '55006';

/** Two copies of the template at once: the second waits. */
async function create(superuserUrl: string, statement: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await onDatabase(superuserUrl, statement);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== BEING_COPIED || tries === 100) throw error;
      await pause(20 + tries);
    }
  }
}
