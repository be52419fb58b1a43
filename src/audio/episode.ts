import { type Diagnostic, diagnose } from '../report/diagnostic.js'
import type { Outcome } from '../report/outcome.js'
import { type Coded, codeUntilRight, type Wanted } from './coding.js'
import { listen } from './listen.js'
import { integrated } from './loudness.js'
import type { Bed, Margins, Placed } from './mix.js'
import { wavOf, wavSize } from './render.js'
import { mixRate } from './sound.js'

export type { Bed, Placed } from './mix.js'

/** How an episode is made; what is left out is as usual. */
export interface MixOptions extends Partial<Wanted>, Partial<Margins> {
  readonly beds?: readonly Bed[]
  /** Told while it works: how many seconds of the episode were listened to, then how many were coded. */
  readonly progress?: (step: 'listen' | 'code', seconds: number) => void
}

/** A finished episode. Seconds are those of the coded file: what is at a second of the mix is heard at that second. */
export interface Mixed {
  readonly mp3: Uint8Array
  /** Where each placed sound begins in the mix: its first sample that was kept. */
  readonly starts: readonly number[]
  /** How much of each sound was cut off its front: what stood `s` seconds inside it is heard at `starts + s - cuts`. */
  readonly cuts: readonly number[]
  /** Where each placed sound is first louder than -50 dBFS; its beginning where it never is. */
  readonly heard: readonly number[]
  readonly seconds: number
  /** LUFS and dBTP, measured on the decoded file. */
  readonly loudness: number
  readonly truePeak: number
  /** The same mix as a WAV file of 16 bits, made piece by piece when it is asked for; as loud as the MP3 where nothing else is wanted. */
  readonly wav: (other?: Pick<Wanted, 'loudness' | 'truePeak'>) => AsyncIterable<Uint8Array>
  readonly wavBytes: number
  readonly wanted: Wanted
}

/** -19 LUFS in one channel play as loud as -16 in two. */
const usual = {
  loudness: -19,
  truePeak: -1,
  kilobits: 96,
  leadInMilliseconds: 250,
  tailMilliseconds: 500
}

/**
 * Mixes, levels and codes an episode in passes over its sounds, never holding more than one of them: first all is listened to, then its
 * gain is reckoned, then it is coded while what was coded is decoded and measured. Undefined where nothing is heard in it.
 */
export async function mixEpisode(
  placed: readonly Placed[],
  { beds = [], progress = () => {}, ...options }: MixOptions = {}
): Promise<Outcome<Mixed | undefined>> {
  const wanted = { ...usual, ...options }
  const mix = await listen(placed, beds, wanted, seconds => progress('listen', seconds))
  if (integrated(mix.heard.energies, mixRate) === Number.NEGATIVE_INFINITY) {
    return { value: undefined, diagnostics: [diagnose('audio/silent-episode', undefined)] }
  }
  const coded = await codeUntilRight(mix, wanted, seconds => progress('code', seconds))
  const value: Mixed = {
    mp3: coded.mp3,
    starts: mix.slots.map(({ start }) => start / mixRate),
    cuts: mix.slots.map(({ cutSeconds }) => cutSeconds),
    heard: coded.heard.map(sample => sample / mixRate),
    seconds: mix.length / mixRate,
    loudness: coded.loudness,
    truePeak: coded.truePeak,
    wav: ({ loudness, truePeak } = wanted) => wavOf(mix, loudness, truePeak),
    wavBytes: wavSize(mix.length),
    wanted
  }
  return { value, diagnostics: shortcomings(coded, wanted) }
}

/** Listeners hear a difference from here on, in LU. */
const audible = 0.2

function shortcomings({ loudness, truePeak }: Coded, wanted: Wanted): readonly Diagnostic[] {
  const misses = Math.abs(loudness - wanted.loudness) > audible
  return [
    ...(misses ? [diagnose('audio/loudness', undefined, tenths(loudness), wanted.loudness)] : []),
    ...(truePeak > wanted.truePeak ? [diagnose('audio/true-peak', undefined, tenths(truePeak), wanted.truePeak)] : [])
  ]
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
