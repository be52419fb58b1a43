import {
  approve,
  comment,
  edit,
  goToNextOpen,
  hearSentence,
  look,
  playOrPause,
  pronounce,
  step,
  undo
} from './deeds.js'
import { termOf } from './sentence-line.js'
import { change, now } from './store.js'
import type { Word } from './words.js'

interface Key {
  /** As `KeyboardEvent.key` says it. */
  readonly key: string
  readonly shown: string
  readonly word: Word
  readonly run: () => void
}

/** Does something to the selected sentence. */
function withSentence(run: (id: string) => void): () => void {
  return () => {
    const { selected, episode } = now()
    if (selected !== undefined && episode?.sentences[selected]) run(selected)
  }
}

/** What keys do while nobody writes; `?` shows this table. */
export const keyTable: readonly Key[] = [
  { key: ' ', shown: 'Space', word: 'keyPlay', run: playOrPause },
  { key: 'j', shown: 'J', word: 'keyNext', run: () => step(1) },
  { key: 'k', shown: 'K', word: 'keyPrevious', run: () => step(-1) },
  { key: 'n', shown: 'N', word: 'keyDoubt', run: goToNextOpen },
  { key: 'h', shown: 'H', word: 'playSentence', run: withSentence(hearSentence) },
  { key: 'a', shown: 'A', word: 'keyApprove', run: withSentence(id => approve([id])) },
  { key: 'e', shown: 'E', word: 'keyEdit', run: withSentence(edit) },
  {
    key: 'p',
    shown: 'P',
    word: 'keyPronounce',
    run: withSentence(id => {
      const sentence = now().episode?.sentences[id]
      if (sentence) pronounce(id, termOf(sentence))
    })
  },
  { key: 'c', shown: 'C', word: 'keyComment', run: withSentence(comment) },
  { key: 'd', shown: 'D', word: 'keyDiff', run: () => look(now().view === 'changes' ? 'desk' : 'changes') },
  { key: 't', shown: 'T', word: 'keyPrompter', run: () => look('prompter') },
  { key: '?', shown: '?', word: 'keyHelp', run: () => change({ dialog: { kind: 'help' } }) },
  { key: 'z', shown: 'Ctrl+Z', word: 'keyUndo', run: () => void undo() }
]

/** Listens to the keyboard. Keys belong to fields, dialogs and the teleprompter while those have the focus. */
export function listenToKeys(): void {
  document.addEventListener('keydown', event => {
    const { singleKeys, view } = now()
    if (document.querySelector('dialog[open]') !== null || view === 'prompter' || isWritten(event.target)) return
    const command = event.ctrlKey || event.metaKey
    if (event.altKey || (command && event.key !== 'z') || (!command && (event.key === 'z' || !singleKeys))) return
    const found = keyTable.find(({ key }) => key === event.key.toLowerCase())
    if (found === undefined || (event.key === ' ' && isPressed(event.target))) return
    event.preventDefault()
    found.run()
  })
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=range]), textarea, select, dialog') !== null
}

/** Space presses a button that has the focus. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null
}
