/** UUID of the podcast namespace, ead4c236-bf58-58c6-a2c6-a6b28d128cb6. */
const space = 'ead4c236bf5858c6a2c6a6b28d128cb6'

/**
 * The identity of a show: UUID version 5 of its feed's address without scheme and slashes at the end, in lower-case hexadecimal.
 * `https://podnews.net/rss` → `9b024349-ccf0-5f69-a609-6b82873eab3c`. It is made once and stays when the feed moves.
 * https://podcasting2.org/docs/podcast-namespace/tags/guid
 */
export function podcastGuid(feedUrl: string, sha1: Sha1): string {
  return nameUuid(space, withoutSlashes(feedUrl.trim().replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, '')), sha1)
}

/**
 * The name an episode keeps in the feed, where nobody gave it another: UUID version 5 of its folder (`2026-02-16-ki-kooperation`) in
 * the name space of its show.
 */
export function episodeGuid(show: string, folder: string, sha1: Sha1): string {
  return nameUuid(show.replaceAll('-', ''), folder, sha1)
}

/** Hexadecimal. */
type Sha1 = (content: Uint8Array) => string

/** UUID version 5 (RFC 9562): always the same for the same name in the same name space. */
function nameUuid(space: string, name: string, sha1: Sha1): string {
  const letters = new TextEncoder().encode(name)
  const bytes = new Uint8Array(16 + letters.length)
  for (let i = 0; i < 16; i++) bytes[i] = Number.parseInt(space.slice(i * 2, i * 2 + 2), 16)
  bytes.set(letters, 16)
  const hash = sha1(bytes)
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-')
}

function withoutSlashes(address: string): string {
  let end = address.length
  while (end > 0 && address.charAt(end - 1) === '/') end--
  return address.slice(0, end)
}
