import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandLine } from '../../src/cli.js'
import { nodeWorld } from '../../src/world/node.js'
import type { Streams } from '../../src/world/terminal.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendeklar-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const at = (...path: readonly string[]) => join(folder, ...path)

/** Types a command line where nobody sits at a terminal; the show is meant to be in the test's folder. */
async function type(...words: readonly string[]) {
  const said = { 1: '', 2: '' }
  const streams: Streams = {
    write: (descriptor, bytes, start) => {
      said[descriptor] += Buffer.from(bytes.subarray(start)).toString()
      return bytes.length - start
    },
    isTerminal: () => false,
    columns: () => undefined,
    input: () => process.stdin
  }
  const code = await commandLine(words, nodeWorld({ streams, environment: {} }))
  // advice on the sample's own sentences is another matter
  const talk = said[2].replaceAll(folder, '.').replace(/^\S+ info speak\/.*\n/gm, '')
  return { code, out: said[1], talk: talk.trimEnd() }
}

const inShow = (...words: readonly string[]) => type(...words, '--root', folder, '--format', 'short')

/** The show `init` lays out, without the warning about its source. */
function layOutShow(): void {
  cpSync('content', at('content'), { recursive: true })
  const text = readFileSync(at(article), 'utf8')
  writeFileSync(
    at(article),
    text.replace('- title: Germany / Canada', '- { title: Germany, url: https://example.org/ }')
  )
}

const article = 'content/articles/2026-02-16-ki-kooperation.yaml'
const scriptFile = 'output/2026-02-16-ki-kooperation/script.md'

describe('a stranger in a folder without a show', () => {
  test.each(['build', 'check'])('%s tells where it looked and how to begin', async command => {
    const { code, talk } = await inShow(command)
    expect(code).toBe(1)
    expect(talk).toMatch(/^error show\/missing There is no show here: the file "content\/show\.yaml" is missing\./)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a folder that is not there is no show either, and is not made', async () => {
    expect((await type('build', '--root', at('nosuch'), '--format', 'short')).code).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  test('an empty folder of articles is no error', async () => {
    layOutShow()
    rmSync(at(article))
    expect(await inShow('build')).toMatchObject({
      code: 0,
      talk: 'There is no article here yet. sendeklar init lays out a show to start from.'
    })
  })
})

describe('init', () => {
  test('into a folder with files of its own, and nobody to ask, changes none of them', async () => {
    mkdirSync(at('content'))
    writeFileSync(at('content/show.yaml'), 'title: Meine Sendung\n')
    const { code, talk } = await type('init', folder, '--format', 'short')
    expect([code, talk]).toEqual([
      1,
      'error init/exists One file stands there already with other content, first ./content/show.yaml. Nothing was written.'
    ])
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['content', 'content/show.yaml'])
    expect(readFileSync(at('content/show.yaml'), 'utf8')).toBe('title: Meine Sendung\n')
  })

  test('where a file stands in the place of a folder says so', async () => {
    writeFileSync(at('content'), 'mine')
    const { code, talk } = await type('init', folder, '--format', 'short')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error disk\/in-the-way "\.\/content\/.*" can be neither read nor written: /)
    expect(readFileSync(at('content'), 'utf8')).toBe('mine')
  })
})

describe('an article that can not be read', () => {
  beforeEach(layOutShow)

  const missing = (file: string) => `error article/missing There is no file "${file}".`

  test('because there is none of that name', async () => {
    const { code, talk } = await inShow('build', 'nosuch.yaml')
    expect([code, talk.split('\n')]).toEqual([
      1,
      [missing('nosuch.yaml'), '0 episodes built, 1 with errors not written.']
    ])
  })

  test('because it is a folder', async () => {
    const { code, talk } = await inShow('check', at('content/articles'))
    expect([code, talk.split('\n')[0]]).toEqual([1, missing('content/articles')])
  })

  test('because it is a link to nowhere; the others are built', async () => {
    const link = 'content/articles/2026-02-17-link.yaml'
    symlinkSync(at('nosuch'), at(link))
    const { code, talk } = await inShow('build')
    expect([code, talk.split('\n').slice(0, 2)]).toEqual([
      1,
      [missing(link), '1 episode built, 1 with errors not written.']
    ])
    expect(readFileSync(at(scriptFile), 'utf8')).toContain('Kanada')
  })

  test('because it is a link to itself', async () => {
    symlinkSync('2026-02-17-kreis.yaml', at('content/articles/2026-02-17-kreis.yaml'))
    const { code, talk } = await inShow('check')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error disk\/failed .*2026-02-17-kreis\.yaml.*ELOOP/)
  })

  test('named twice is built once', async () => {
    expect((await inShow('build', at(article), article)).talk).toMatch(/^1 episode built\.\n/)
  })
})

/** Command lines that are wrong by themselves, and the one thing said about each. */
const wrongLines: readonly (readonly [line: string, finding: string])[] = [
  ['explain nosuch/code', 'error usage/unknown-code There is no diagnostic with the code "nosuch/code".'],
  ['schema nosuch', 'error usage/bad-value "nosuch" does not fit <kind>.'],
  ['build --max-warnings x', 'error usage/bad-value "x" does not fit --max-warnings.'],
  ['build --max-warnings -1', 'error usage/bad-value "-1" does not fit --max-warnings.'],
  ['build --out=', 'error usage/missing-value The option "--out" lacks its value.'],
  ['check --template-dir=', 'error usage/missing-value The option "--template-dir" lacks its value.']
]

describe('a command line that makes no sense', () => {
  beforeEach(layOutShow)

  test.each(wrongLines)('%s', async (line, finding) => {
    expect(await inShow(...line.split(' '))).toEqual({ code: 2, out: '', talk: finding })
    expect(readdirSync(folder)).toEqual(['content'])
  })

  test('a form there is none of', async () => {
    const { code, talk } = await type('build', '--root', folder, '--format', 'xml')
    expect([code, talk.split('\n').slice(0, 2)]).toEqual([
      2,
      ['error usage/bad-value', '  "xml" does not fit --format.']
    ])
  })

  test('templates from a folder there is none of', async () => {
    const { code, talk } = await inShow('build', '--template-dir', at('nosuch'))
    expect([code, talk]).toEqual([1, 'error template/folder There is no template folder "./nosuch".'])
  })
})

describe('an output folder that can not be one', () => {
  beforeEach(layOutShow)

  test('because a file stands in its place', async () => {
    writeFileSync(at('output'), 'mine')
    const { code, talk } = await inShow('build')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error disk\/in-the-way "\.\/output" can be neither read nor written: /)
    expect(readFileSync(at('output'), 'utf8')).toBe('mine')
  })

  test('because it is a link to somewhere else', async () => {
    mkdirSync(at('elsewhere'))
    symlinkSync(at('elsewhere'), at('output'))
    const { code, talk } = await inShow('build')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error output\/link "\.\/output" is a link/)
    expect(readdirSync(at('elsewhere'))).toEqual([])
  })

  test('because a file stands in the place of the episode', async () => {
    mkdirSync(at('output'))
    writeFileSync(at('output/2026-02-16-ki-kooperation'), 'mine')
    const { code, talk } = await inShow('build')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error output\/foreign-file "\.\/output\/2026-02-16-ki-kooperation"/)
    expect(readFileSync(at('output/2026-02-16-ki-kooperation'), 'utf8')).toBe('mine')
  })

  test('and a script of somebody else in the episode’s folder stays', async () => {
    mkdirSync(at('output/2026-02-16-ki-kooperation'), { recursive: true })
    writeFileSync(at(scriptFile), 'mine')
    const { code, talk } = await inShow('build')
    expect(code).toBe(3)
    expect(talk).toMatch(/^error output\/foreign-file /)
    expect(readFileSync(at(scriptFile), 'utf8')).toBe('mine')
  })
})
