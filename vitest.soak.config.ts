import { defineConfig } from 'vitest/config'
import here from './vitest.config.js'

/** The same laws with many more rounds: for a release, not for every change. */
// biome-ignore lint/style/noDefaultExport: vitest looks for one
export default defineConfig({
  test: { ...here.test, include: ['test/soak/**/*.ts'], exclude: [], testTimeout: 1_800_000 }
})
