import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DiagnosticView, TextRef } from '../protocol.js'
import { openPlace } from './deeds.js'
import { Icon, type IconName } from './icons.js'
import { useNow } from './store.js'
import { fetchText } from './talk.js'
import { type Say, wordsIn } from './words.js'

/** The page's words in the language of the person at the screen. */
export function useWords(): Say {
  return wordsIn(useNow(({ language }) => language))
}

export interface ToolProps {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  /** The words stand beside the drawing; else they are its name alone. */
  readonly wordy?: boolean
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly kind?: 'plain' | 'main'
  /** The key that does the same. */
  readonly keys?: string
}

/** A button with a drawing. */
export function Tool({ icon, label, onClick, wordy, pressed, disabled, kind = 'plain', keys }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class={`tool ${kind}${wordy ? ' wordy' : ''}`}
      title={keys ? `${label} (${keys})` : label}
      aria-label={wordy ? undefined : label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {wordy && <span>{label}</span>}
    </button>
  )
}

const severityIcon = { error: 'fault', warning: 'doubt', info: 'hint' } as const

/** What is the matter, what to do, and the way to the place. */
export function Finding({ diagnostic }: { readonly diagnostic: DiagnosticView }): JSX.Element {
  const language = useNow(state => state.language)
  const say = wordsIn(language)
  const { severity, message, hint, place, code } = diagnostic
  return (
    <div class={`finding ${severity}`}>
      <Icon name={severityIcon[severity]} />
      <div>
        <p>
          <strong class="severity">{say(severity)}</strong> {message[language]}
        </p>
        {hint[language] !== '' && <p class="advice">{hint[language]}</p>}
        <p class="where">
          {place && (
            <button type="button" class="link" onClick={() => void openPlace(place)}>
              {place.file}:{place.line}:{place.column}
              <span class="unseen"> {say('openPlace')}</span>
              <Icon name="out" />
            </button>
          )}
          <code>{code}</code>
        </p>
      </div>
    </div>
  )
}

/** A long text that is fetched when it is shown; the one before stays until the next is there. */
export function useText(ref: TextRef | undefined): string | undefined {
  const [text, setText] = useState<string>()
  const hash = ref?.hash
  useEffect(() => {
    let stale = false
    if (hash !== undefined)
      void fetchText(hash).then(it => {
        if (!stale) setText(it)
      })
    return () => {
      stale = true
    }
  }, [hash])
  return hash === undefined ? undefined : text
}

/**
 * How many of `all` to draw by now: what is seen first at once, the rest piece by piece, so that the longest script never stops the
 * page. Grows with `key`: another one starts anew.
 */
export function useGrowing(all: number, key: string, first: number, more: number): number {
  const [{ drawn, of }, setDrawn] = useState({ drawn: first, of: key })
  const current = of === key ? drawn : first
  useEffect(() => {
    if (current >= all) return
    const timer = setTimeout(() => setDrawn({ drawn: current + more, of: key }), 8)
    return () => clearTimeout(timer)
  }, [all, current, key, more])
  return current
}

export interface ModalProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  readonly wide?: boolean
}

/** A dialog over the page: the browser keeps the focus inside and gives it back. */
export function Modal({ title, onClose, children, wide }: ModalProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  const say = useWords()
  useLayoutEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={box} class={wide ? 'wide' : ''} aria-labelledby="dialog-title" onClose={onClose}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <Tool icon="close" label={say('close')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  )
}

/** A bar that tells how much of something is used; the words beside it say the same. */
export function Bar({ share, tone }: { readonly share: number; readonly tone: 'good' | 'near' | 'over' }): JSX.Element {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`
  return (
    <span class={`bar ${tone}`} aria-hidden="true">
      <span style={{ width }} />
    </span>
  )
}
