import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/command/publishing/cover.js'

const png = new Uint8Array(readFileSync('content/cover/cover.png'))

/** A JPEG as cameras write them: text before the frame, and filling bytes. */
function jpeg(width: number, height: number): Uint8Array {
  const comment = [0xff, 0xfe, 0, 6, 1, 2, 3, 4]
  const frame = [0xff, 0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0, 0]
  return Uint8Array.from([0xff, 0xd8, ...comment, ...frame])
}

describe('a picture', () => {
  test('the cover of the sample is as directories want it', () => {
    expect(readPicture(png)).toEqual({ extension: 'png', width: 1400, height: 1400, channels: 3 })
    expect(png.length).toBeLessThan(512 * 1024)
  })

  test('a JPEG tells its size behind whatever stands before it', () => {
    expect(readPicture(jpeg(3000, 1400))).toEqual({ extension: 'jpg', width: 3000, height: 1400, channels: 3 })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['half a PNG', png.subarray(0, 20)],
    ['a JPEG that ends early', jpeg(1400, 1400).subarray(0, 12)],
    ['an SVG', new Uint8Array(readFileSync('content/cover/cover.svg'))]
  ])('%s is none', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined()
  })

  test('any bytes are read to an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        readPicture(Uint8Array.from([0xff, 0xd8, ...bytes]))
      }),
      { seed: 6 }
    )
  })
})
