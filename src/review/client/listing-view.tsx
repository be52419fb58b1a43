import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DisclosureView, EpisodeState } from '../protocol.js'
import { Icon } from './icons.js'
import { clock, mark } from './model.js'
import { notesTree } from './notes-html.js'
import { useText, useWords } from './parts.js'
import type { Say } from './words.js'

/** The episode as listeners will find it in their app. */
export function ListingView({ episode }: { readonly episode: EpisodeState }): JSX.Element {
  const say = useWords()
  const { entry, language } = episode
  const description = useText(entry.description)
  const tree = useMemo(() => (description === undefined ? [] : notesTree(description)), [description])
  return (
    <section class="column view listing" aria-labelledby="listing-title" tabIndex={-1}>
      <header class="view-head">
        <h2 id="listing-title">{say('listing')}</h2>
      </header>
      <article class="device" lang={language}>
        <div class="device-head">
          <span class="cover" aria-hidden="true">
            {entry.show.slice(0, 2).toUpperCase()}
          </span>
          <div>
            <p class="quiet">{entry.show}</p>
            <h3>{entry.title}</h3>
            <p class="facts" lang={say('lang')}>
              <time dateTime={entry.date}>{day(entry.date, say('lang'))}</time>
              <span>
                <Icon name="clock" /> {clock(entry.seconds)} {say(entry.measured ? 'measured' : 'estimated')}
              </span>
            </p>
          </div>
        </div>
        {entry.url !== undefined && (
          <p>
            <a href={entry.url} target="_blank" rel="noreferrer noopener">
              {entry.url}
            </a>
          </p>
        )}
        <div class="prose">{tree}</div>
        {entry.disclosure !== undefined && (
          <p class="quiet" lang={say('lang')}>
            {disclosed(entry.disclosure, say)}
          </p>
        )}
        <h4 lang={say('lang')}>{say('chapters')}</h4>
        <ol class="listing-chapters">
          {entry.chapters.map(({ title, start }) => (
            <li key={`${start}${title}`}>
              <span>{mark(start)}</span> {title}
            </li>
          ))}
        </ol>
      </article>
    </section>
  )
}

/** What the show discloses, in sentences. */
function disclosed({ voice, text, reviewedBy, reviewedAt }: DisclosureView, say: Say): string {
  const checked = [reviewedBy, reviewedAt && day(reviewedAt, say('lang'))].filter(Boolean).join(', ')
  return [say(`voice-${voice}`), say(`text-${text}`), ...(checked === '' ? [] : [say('checkedBy', checked)])].join(' ')
}

/** `2026-02-16` → `16. Februar 2026`. */
export function day(date: string, language: string): string {
  const time = Date.parse(`${date.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
