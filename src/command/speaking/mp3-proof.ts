import { mp3Frames } from '../../audio/mp3-frames.js'
import { readMp3 } from '../../audio/read-sound.js'
import type { Proof } from '../../voice/accept.js'

/** Reads an MP3 that a service has sent, frame by frame to its last byte, and decodes it; or tells what is wrong with it. */
export async function proveMp3(mp3: Uint8Array): Promise<Proof> {
  const frames = mp3Frames(mp3, '')
  if (frames.value === undefined) {
    return { fault: frames.diagnostics.some(({ code }) => code === 'audio/cut-off') ? 'cut-off' : 'unreadable' }
  }
  if (frames.value.channels !== 1) return { fault: 'wrong-channels' }
  const { value } = await readMp3(mp3, '')
  return value === undefined ? { fault: 'unreadable' } : { sound: value }
}
