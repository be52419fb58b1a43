import { describe, expect, test } from 'vitest'
import { nameInShow, pathFrom } from '../../src/world/path.js'
import { memoryWorld } from '../world/memory.js'

describe('paths', () => {
  test.each([
    ['.', 'output', 'output'],
    ['', 'output', 'output'],
    ['radio', 'output', 'radio/output'],
    ['radio/', 'output', 'radio/output'],
    ['radio', '/srv/output', '/srv/output'],
    ['radio', 'C:\\output', 'C:\\output'],
    ['radio', '\\\\server\\output', '\\\\server\\output']
  ])('from %s, %s is %s', (folder, path, meant) => {
    expect(pathFrom(folder, path)).toBe(meant)
  })

  const { files } = memoryWorld({ 'content/a.yaml': '', '/radio/content/a.yaml': '', '/radio2/b.yaml': '' })

  test.each([
    ['.', 'content/a.yaml', 'content/a.yaml'],
    ['.', './content/a.yaml', 'content/a.yaml'],
    ['.', '/show/content/a.yaml', 'content/a.yaml'],
    ['/radio', '/radio/content/a.yaml', 'content/a.yaml'],
    ['/radio', '../radio/content/a.yaml', 'content/a.yaml'],
    ['/radio', '/radio2/b.yaml', '/radio2/b.yaml'],
    ['.', './gone.yaml', 'gone.yaml'],
    ['.', '../gone.yaml', '../gone.yaml']
  ])('in the show %s, a person who types %s means %s', (root, typed, meant) => {
    expect(nameInShow(root, typed, files)).toBe(meant)
  })
})
