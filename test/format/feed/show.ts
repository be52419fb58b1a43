import type { Channel, Item } from '../../../src/format/feed/feed.js'

/** A show that says everything a channel can say. */
export const channel: Channel = {
  title: 'KI-Briefing-Daily',
  description: '<p>Jeden Werktag um sechs: was in der KI wichtig war &amp; wird.</p>',
  link: 'https://show.example.org/',
  language: 'de-DE',
  feedUrl: 'https://show.example.org/feed.xml',
  image: 'https://show.example.org/cover.png',
  categories: [{ name: 'News', sub: 'Daily News' }, { name: 'Society & Culture' }],
  explicit: false,
  author: 'die Redaktion',
  owner: { name: 'die Redaktion', email: 'redaktion@example.org' },
  copyright: '2026 KI-Briefing-Daily',
  type: 'episodic',
  guid: '2c0bd6b4-5a4c-5b8e-a3d4-6a9c6a9d8f11',
  medium: 'podcast',
  locked: { locked: true, owner: 'redaktion@example.org' },
  updateFrequency: { text: 'werktags', rrule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', dtstart: '2026-02-16T06:00:00+01:00' },
  license: { id: 'CC-BY-4.0' },
  funding: [{ url: 'https://show.example.org/helfen', text: 'Hilf mit' }],
  persons: [{ name: 'die Moderation', role: 'Host', group: 'Cast', href: 'https://show.example.org/wir' }],
  aiContent: true
}

/** An episode that says everything an episode can say. */
export const episode: Item = {
  guid: '2026-02-16-ki-kooperation',
  title: 'Deutschland & Kanada: <KI>-Kooperation',
  description: '<p>Kurz: die <a href="https://show.example.org/1?a=1&amp;b=2">Kooperation</a>.</p>',
  content: '<p>Lang: alles über ]]> und mehr.</p>',
  link: 'https://show.example.org/1',
  published: '2026-02-16T06:00:00+01:00',
  enclosure: { url: 'https://show.example.org/1.mp3', bytes: 4_961_000, type: 'audio/mpeg', seconds: 310.4 },
  image: 'https://show.example.org/1.png',
  author: 'die Redaktion',
  explicit: false,
  season: { number: 1, name: 'Winter' },
  episode: { number: 12, display: 'Nr. 12' },
  episodeType: 'full',
  persons: [
    { name: 'die Moderation' },
    { name: 'Vera (KI-Stimme)', role: 'narrator', group: 'cast', img: 'https://show.example.org/vera.png' }
  ],
  transcripts: [
    { url: 'https://show.example.org/1.vtt', type: 'text/vtt', language: 'de', captions: true },
    { url: 'https://show.example.org/1.txt', type: 'text/plain', language: 'de' }
  ],
  chapters: 'https://show.example.org/1.chapters.json',
  soundbites: [{ start: 33.5, seconds: 30, title: 'Der Kern' }],
  license: { id: 'cc-by-4.0' },
  aiContent: true,
  contentLinks: [{ href: 'https://show.example.org/artikel', text: 'Der Artikel' }]
}

/** A plain episode of a day in February 2026. */
export function episodeOf(day: number, more: Partial<Item> = {}): Item {
  const date = String(day).padStart(2, '0')
  return {
    guid: `folge-${date}`,
    title: `Nachrichten vom ${day}. Februar`,
    description: '<p>Was war.</p>',
    published: `2026-02-${date}T06:00:00+01:00`,
    enclosure: { url: `https://show.example.org/${date}.mp3`, bytes: 1000 + day, type: 'audio/mpeg', seconds: 300 },
    ...more
  }
}
