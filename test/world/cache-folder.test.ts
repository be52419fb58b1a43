import { describe, expect, test } from 'vitest'
import { userCacheFolder } from '../../src/world/cache-folder.js'

describe('the folder for what can be made again', () => {
  test('is where each system keeps such things', () => {
    expect(userCacheFolder('linux', { HOME: '/home/anna' })).toBe('/home/anna/.cache/sendeklar')
    expect(userCacheFolder('linux', { HOME: '/home/anna', XDG_CACHE_HOME: '/var/cache/voices' })).toBe(
      '/var/cache/voices/sendeklar'
    )
    expect(userCacheFolder('darwin', { HOME: '/Users/anna' })).toBe('/Users/anna/Library/Caches/sendeklar')
    expect(userCacheFolder('win32', { LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' })).toBe(
      'C:\\Users\\anna\\AppData\\Local\\sendeklar\\cache'
    )
  })

  test('is not taken from a relative XDG_CACHE_HOME', () => {
    expect(userCacheFolder('linux', { HOME: '/home/anna', XDG_CACHE_HOME: 'x' })).toBe('/home/anna/.cache/sendeklar')
  })
})
