import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { watch } from '../../src/world/watch.js'
import type { Watching } from '../../src/world/world.js'

let folder: string
let watching: Watching
let told: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendeklar-watch-'))
  told = []
})

afterEach(() => {
  watching.close()
  rmSync(folder, { recursive: true, force: true })
})

function begin(...names: readonly string[]): void {
  watching = watch(
    names.map(name => join(folder, name)),
    paths => told.push(...paths.map(path => path.slice(folder.length + 1)))
  )
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise(resolve => setTimeout(resolve, 2))
}

describe('a watch', () => {
  test('tells of files in the folder and in all below it', async () => {
    mkdirSync(join(folder, 'content/articles'), { recursive: true })
    begin('content')
    writeFileSync(join(folder, 'content/show.yaml'), 'a')
    writeFileSync(join(folder, 'content/articles/a.yaml'), 'a')
    await until(() => told.includes('content/show.yaml') && told.includes('content/articles/a.yaml'))
  })

  test('waits for a folder that is not there yet, and for one that comes back', async () => {
    begin('content/articles')
    const file = 'content/articles/a.yaml'
    for (let round = 0; round < 2; round++) {
      mkdirSync(join(folder, 'content/articles'), { recursive: true })
      await until(() => told.length > 0)
      await until(() => {
        writeFileSync(join(folder, file), `${Math.random()}`)
        return told.includes(file)
      })
      rmSync(join(folder, 'content'), { recursive: true })
      told.length = 0
      await until(() => told.length > 0)
      told.length = 0
    }
  })

  test('follows links to files and folders that stand elsewhere, also when an editor puts a new file there', async () => {
    for (const name of ['content', 'shared', 'shared/texts']) mkdirSync(join(folder, name))
    const [file, article] = [join(folder, 'shared/show.yaml'), join(folder, 'shared/texts/a.yaml')]
    writeFileSync(file, 'a')
    symlinkSync(file, join(folder, 'content/show.yaml'))
    symlinkSync(join(folder, 'shared/texts'), join(folder, 'content/articles'))
    begin('content')
    writeFileSync(`${file}.new`, 'b')
    renameSync(`${file}.new`, file)
    writeFileSync(article, 'a')
    await until(() => told.includes('content/show.yaml') && told.includes('content/articles/a.yaml'))
    told.length = 0
    writeFileSync(file, 'c')
    await until(() => told.includes('content/show.yaml'))
  })

  test('does not go round in links that lead back', async () => {
    for (const name of ['content', 'content/a', 'content/b']) mkdirSync(join(folder, name))
    symlinkSync(join(folder, 'content'), join(folder, 'content/a/up'))
    symlinkSync(join(folder, 'content/b'), join(folder, 'content/a/b'))
    symlinkSync(join(folder, 'content/a'), join(folder, 'content/b/a'))
    begin('content')
    writeFileSync(join(folder, 'content/b/c.yaml'), 'c')
    await until(() => told.includes('content/b/c.yaml'))
    expect(told.filter(path => path.split('/').length > 5)).toEqual([])
  })

  test('says nothing any more when it is closed', async () => {
    mkdirSync(join(folder, 'content'))
    begin('content')
    watching.close()
    writeFileSync(join(folder, 'content/a.yaml'), 'a')
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(told).toEqual([])
  })
})
