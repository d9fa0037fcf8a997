/** What takes long begins first, so that the last file of a run is a short one and no core waits for it. */
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Servers that are killed and browsers that walk, then whatever asks a database; the rest is arithmetic. */
const LONG = ['tests/house', 'tests/journeys', 'tests/api', 'tests/database'];

const ROOT = path.join(import.meta.dirname, '..');

const place = ({ moduleId }: TestSpecification): number => {
  const found = LONG.indexOf(path.relative(ROOT, path.dirname(moduleId)));
  return found < 0 ? LONG.length : found;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
