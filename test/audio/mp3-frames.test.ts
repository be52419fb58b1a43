import { describe, expect, test } from 'vitest'
import { loadMp3Coder } from '../../src/audio/mp3-coder.js'
import { mp3Frames } from '../../src/audio/mp3-frames.js'
import { readSound } from '../../src/audio/read-sound.js'
import { voice } from './tones.js'

const item = Buffer.from('\x05\0\0\0\0\0\0\0Title\0Hallo', 'latin1')

/** A tag as a program for music writes it, with one item in it. */
function apeTag(bytesTold = item.length + 32): Buffer {
  const end = (flags: number) => {
    const bytes = Buffer.alloc(32)
    bytes.write('APETAGEX')
    bytes.writeUInt32LE(2000, 8)
    bytes.writeUInt32LE(bytesTold, 12)
    bytes.writeUInt32LE(1, 16)
    bytes.writeUInt32LE(flags, 20)
    return bytes
  }
  return Buffer.concat([end(0xa000_0000), item, end(0x8000_0000)])
}

const id3v1 = Buffer.from(`TAG${'x'.repeat(125)}`)
const lyrics = Buffer.from('LYRICSBEGININD0000200000021LYRICS200')
const id3v2 = Buffer.from('ID3\x03\0\0\0\0\0\x05hello', 'latin1')
const id3v2AtTheEnd = Buffer.from('ID3\x04\0\x10\0\0\0\x05hello3DI\x04\0\x10\0\0\0\x05', 'latin1')

describe('a jingle from a music collection', async () => {
  const coder = (await loadMp3Coder(44_100, 96))()
  const sound = voice(2)
  const mp3 = Buffer.concat([Buffer.from(coder.code(sound.samples)), Buffer.from(coder.finish())])
  const bare = await readSound(mp3, 'jingle.mp3')

  test.each([
    ['an APE tag', [mp3, apeTag()]],
    ['an APE tag and ID3v1', [mp3, apeTag(), id3v1]],
    ['its words and ID3v1', [mp3, lyrics, id3v1]],
    ['ID3v2 at its end', [mp3, id3v2AtTheEnd]],
    ['zeros behind the tag at its front', [id3v2, Buffer.alloc(300), mp3]],
    ['tags at both ends', [id3v2, mp3, lyrics, apeTag(), id3v1]]
  ])('sounds the same with %s', async (_, pieces) => {
    expect(await readSound(Buffer.concat(pieces), 'jingle.mp3')).toEqual(bare)
  })

  test.each([
    ['an APE tag longer than the file', Buffer.concat([mp3, apeTag(1_000_000)])],
    ['words whose length is none', Buffer.concat([mp3, Buffer.from('LYRICSBEGIN12E456LYRICS200')])],
    ['zeros in the place of its last frames', Buffer.concat([mp3.subarray(0, -4000), Buffer.alloc(4000)])]
  ])('is refused with %s', (_, bytes) => {
    expect(mp3Frames(bytes, 'jingle.mp3').diagnostics.map(({ code }) => code)).toEqual(['audio/damaged'])
  })
})
