import { type SpeechTalk, speechTalk } from '../../report/catalogue/talk-speech.js'
import { visible } from '../../report/visible.js'
import type { World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'

/** How far the speaking of one episode has come. */
export interface SpeakingState {
  readonly done: number
  readonly all: number
  readonly stored: number
  /** The chapter that was spoken last, and whether nothing of it is missing now. */
  readonly chapter: string
  readonly isChapterDone: boolean
  /** Dollars so far, where it costs any. */
  readonly dollars?: number
}

/** Tells a person how far things are: one line that changes where a person looks at it, a line now and then elsewhere, JSON where that is wanted. */
export interface Progress {
  readonly speaking: (state: SpeakingState) => void
  readonly mixing: (seconds: number, all: number) => void
  /** Takes the line that changes away. */
  readonly end: () => void
}

/** A terminal is not drawn more often than this. */
const drawMilliseconds = 80

export function progressOf({ format, ui }: CommonOptions, { terminal, clock }: World, folder: string): Progress {
  const words = speechTalk[ui]
  if (format === 'json') return eventsTo(line => terminal.out(`${JSON.stringify({ folder, ...line })}\n`))
  if (terminal.width === undefined) return linesTo(line => terminal.talk(`${visible(line)}\n`), words)
  return changingLine(terminal.talk, terminal.width, clock, words)
}

function eventsTo(send: (event: object) => void): Progress {
  let mixing = false
  return {
    speaking: state => send({ event: 'speaking', ...state }),
    mixing: () => {
      if (!mixing) send({ event: 'mixing' })
      mixing = true
    },
    end: () => {}
  }
}

/** One line for each chapter that is done. */
function linesTo(say: (line: string) => void, words: SpeechTalk): Progress {
  return {
    speaking: ({ done, all, chapter, isChapterDone }) => {
      if (isChapterDone && chapter !== '') say(words.chapterDone(chapter, done, all))
    },
    mixing: () => {},
    end: () => {}
  }
}

function changingLine(talk: (text: string) => void, width: number, clock: World['clock'], words: SpeechTalk): Progress {
  const began = clock.now()
  let drawn = 0
  const draw = (parts: readonly string[]) => {
    // A clock that was set back meanwhile stops nothing.
    if (Math.abs(clock.now() - drawn) < drawMilliseconds) return
    drawn = clock.now()
    // Back to the beginning of the line, and away with what stands there.
    talk(`\r\u001B[K${visible(parts.join(' · ')).slice(0, width - 1)}`)
  }
  return {
    speaking: ({ done, all, stored, chapter, dollars }) => {
      const passed = (clock.now() - began) / 1000
      const fresh = done - stored
      const left = fresh > 2 && passed > 1 ? [words.left((passed / fresh) * (all - done))] : []
      const price = dollars === undefined ? [] : [words.priceSoFar(dollars)]
      draw([words.speaking(done, all, stored, chapter), ...price, ...left])
    },
    mixing: (seconds, all) => draw([words.mixing(seconds, all)]),
    end: () => {
      if (drawn > 0) talk('\r\u001B[K')
    }
  }
}
