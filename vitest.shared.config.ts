import { defineConfig } from 'vitest/config'
import here from './vitest.config.js'

/** Cases that stand beside the project in ../shared. */
// biome-ignore lint/style/noDefaultExport: vitest looks for one
export default defineConfig({ test: { ...here.test, include: ['test/shared/**/*.test.ts'], exclude: [] } })
