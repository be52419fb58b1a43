import { defineConfig } from 'vitest/config'
import { lastLine } from './test/last-line.js'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**', 'test/soak/**'],
    pool: 'threads', // half the start-up of processes; nothing here changes the process it runs in
    maxWorkers: 2,
    reporters: ['default', lastLine],
    testTimeout: 20_000
  }
})
