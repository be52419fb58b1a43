import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run unpacks its browser: the first test that wants one does it, and nobody where none does. */
    readonly browserFolder: string
  }
}

/** Gives every run a folder of its own for the browser: one found elsewhere might be of any version. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sendeklar-browser-'))
  project.provide('browserFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
