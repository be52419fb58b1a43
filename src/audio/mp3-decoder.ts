/** MP3 read by `mpg123-decoder`; no other file knows that package. */

/** A decoder at work; pieces of a file may be given as they come. */
export interface Mp3Decoder {
  readonly decode: (bytes: Uint8Array) => Decoded
  /** Gives back its memory. */
  readonly close: () => void
}

export interface Decoded {
  /** Two channels, alike for a file of one. */
  readonly channels: readonly Float32Array[]
  readonly rate: number
  readonly isWhole: boolean
}

export async function loadMp3Decoder(): Promise<Mp3Decoder> {
  const { MPEGDecoder } = await import('mpg123-decoder')
  const decoder = new MPEGDecoder()
  await decoder.ready
  return {
    decode: bytes => {
      const { channelData, sampleRate, errors } = decoder.decode(bytes)
      return { channels: channelData, rate: sampleRate, isWhole: errors.length === 0 }
    },
    close: () => decoder.free()
  }
}
