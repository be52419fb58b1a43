import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import './setup.js'

/**
 * Starts a real Chromium, the one that comes as an npm package; the caller closes it. Its sandbox needs rights that test machines
 * seldom give; all else is as people have it, so that a strict content policy is one.
 */
export async function openBrowser(): Promise<Browser> {
  const folder = inject('browserFolder')
  const executablePath = await unpacked(folder)
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } as Record<string, string>
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env })
}

/** The program, unpacked by whoever comes first; the others wait, because a program that is still written can not be started. */
async function unpacked(folder: string): Promise<string> {
  const program = join(folder, 'chromium')
  const done = join(folder, 'unpacked')
  if (isFirst(folder)) {
    await unpack(folder)
    writeFileSync(done, '')
  }
  while (!existsSync(done)) await pass(50)
  return program
}

/** A folder can be made once only, whoever asks at the same time. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'taken'))
    return true
  } catch {
    return false
  }
}

/** The package takes its folder and the wish for its own libraries and fonts from the environment. */
async function unpack(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
}
