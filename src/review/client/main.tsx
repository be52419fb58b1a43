import { render } from 'preact'
import { App } from './app.js'
import { followAddress, hasUnsaved, hearEvent } from './deeds.js'
import { listenToKeys } from './keys.js'
import { setSpeed } from './player.js'
import { change, kept } from './store.js'
import { listen } from './talk.js'

/** Starts the page: in the language of the browser, with what it remembers, listening to server, address and keys. */
function start(): void {
  const language = navigator.languages.find(it => /^(?:de|en)\b/i.test(it)) ?? 'de'
  const isGerman = language.toLowerCase().startsWith('de')
  change({ language: isGerman ? 'de' : 'en', name: kept('name') ?? '', singleKeys: kept('keys') !== 'off' })
  const speed = Number(kept('speed'))
  if (speed > 0) setSpeed(speed)
  followAddress()
  window.addEventListener('hashchange', followAddress)
  listenToKeys()
  listen({ onEvent: hearEvent, onLink: link => change({ link }) })
  window.addEventListener('beforeunload', event => {
    if (hasUnsaved()) event.preventDefault()
  })
  const root = document.getElementById('app')
  if (root) render(<App />, root)
}

start()
