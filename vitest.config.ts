import { defineConfig } from 'vitest/config'
import { lastLine } from './test/last-line.js'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**', 'test/soak/**'],
    globalSetup: 'test/browser/setup.ts',
    pool: 'threads', // half the start-up of processes; nothing here changes the process it runs in
    maxWorkers: 2,
    reporters: ['default', lastLine],
    // Long enough for a busy machine; how fast we are is the benchmark's business.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
