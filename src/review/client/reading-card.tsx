import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Sentence } from '../protocol.js'
import { useNow } from './store.js'
import { wordsIn } from './words.js'

/** The reading a pointer or the focus is on, and where on the page. */
interface Shown {
  readonly id: string
  readonly index: number
  readonly left: number
  readonly top: number
}

export interface CardProps {
  readonly sentences: Readonly<Record<string, Sentence>>
  readonly within: { readonly current: HTMLElement | null }
}

/**
 * Tells how a word is said and by which rule, beside the word. One card for all readings: it stays while the pointer is on it and
 * goes with Escape.
 */
export function ReadingCard({ sentences, within }: CardProps): JSX.Element {
  const [shown, setShown] = useState<Shown>()
  const card = useRef<HTMLDivElement>(null)
  const language = useNow(state => state.language)
  const say = wordsIn(language)
  useEffect(() => watch(within.current, card, setShown), [])
  const reading = shown && sentences[shown.id]?.readings[shown.index]
  const at = shown && { left: `${shown.left}px`, top: `${shown.top}px` }
  return (
    <div
      ref={card}
      id="reading-card"
      role="tooltip"
      class="card"
      lang={language}
      hidden={reading === undefined}
      style={at}
    >
      {reading && (
        <>
          <p class="spoken">{reading.spoken}</p>
          <dl>
            <dt>{say('written')}</dt>
            <dd>{reading.written}</dd>
            <dt>{say('rule')}</dt>
            <dd>
              {reading.rule[language]} <code>{reading.class}</code>
            </dd>
            {reading.language !== undefined && (
              <>
                <dt>{say('languageTag')}</dt>
                <dd>{reading.language}</dd>
              </>
            )}
            {reading.ipa !== undefined && (
              <>
                <dt>IPA</dt>
                <dd>[{reading.ipa}]</dd>
              </>
            )}
            {reading.respell !== undefined && (
              <>
                <dt>{say('respell')}</dt>
                <dd>{reading.respell}</dd>
              </>
            )}
          </dl>
        </>
      )}
    </div>
  )
}

/** Shows and hides the card as pointer, focus and Escape want it; returns how to stop. */
function watch(
  column: HTMLElement | null,
  card: { readonly current: HTMLElement | null },
  show: (shown: Shown | undefined) => void
): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined
  const enter = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    if (card.current?.contains(target)) return clearTimeout(leaving)
    const word = target.closest<HTMLElement>('[data-reading]')
    if (word === null) return
    clearTimeout(leaving)
    show(placed(word))
  }
  const leave = () => {
    clearTimeout(leaving)
    leaving = setTimeout(() => show(undefined), 150)
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') show(undefined)
  }
  const scroll = () => show(undefined)
  column?.addEventListener('pointerover', enter)
  column?.addEventListener('pointerout', leave)
  column?.addEventListener('focusin', enter)
  column?.addEventListener('focusout', leave)
  column?.addEventListener('scroll', scroll, { passive: true })
  document.addEventListener('keydown', onKey)
  return () => {
    clearTimeout(leaving)
    document.removeEventListener('keydown', onKey)
  }
}

/** Below the word, inside the window; above it where below is no room. */
function placed(word: HTMLElement): Shown {
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect()
  const wide = Math.min(320, window.innerWidth - 24)
  const below = box.bottom + 8
  const top = below + 170 > window.innerHeight ? Math.max(8, box.top - 178) : below
  const left = Math.max(12, Math.min(box.left, window.innerWidth - wide - 12))
  return { id: word.dataset.of ?? '', index: Number(word.dataset.reading), left, top }
}
