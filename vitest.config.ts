import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/order.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    exclude: ['node_modules', 'tests/.work'],
    globalSetup: ['tests/cluster.ts'],
    setupFiles: ['tests/setup.ts'],
    // Files share what they have loaded: nothing of ours keeps anything in a module but what never changes.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    passWithNoTests: false,
    // Tests of databases, servers and browsers wait more than they compute: two at once even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page comes to show may take its time on a busy machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
