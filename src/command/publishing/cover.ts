import type { ShowFeed } from '../../article/show.js'
import { type Diagnostic, diagnose, hasErrors } from '../../report/diagnostic.js'
import type { Outcome } from '../../report/outcome.js'
import type { Place } from '../../report/place.js'
import { pathFrom } from '../../world/path.js'
import type { World } from '../../world/world.js'
import { type PublishedFile, publishedName } from './published-file.js'

/** What a picture says of itself; `channels` is 3 for RGB without transparency. */
export interface Picture {
  readonly extension: 'png' | 'jpg'
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** Apple's bounds: https://podcasters.apple.com/support/896-artwork-requirements */
const leastPixels = 1400
const mostPixels = 3000
/** What hosts advise: https://help.prx.org/hc/en-us/articles/360024891593 */
const usualKilobytes = 512

/** The cover of the show under the name it is published by: a new picture has a new name, as apps keep the old one by its. */
export function readCover(
  { cover }: Pick<ShowFeed, 'cover'>,
  { root, place }: { readonly root: string; readonly place: Place | undefined },
  world: World
): Outcome<PublishedFile | undefined> {
  const source = pathFrom(root, cover)
  const bytes = world.files.read(source)
  if (bytes === undefined) return refused(diagnose('publish/missing-cover', place, cover))
  const picture = readPicture(bytes)
  if (picture === undefined) return refused(diagnose('publish/cover-kind', place, cover))
  const diagnostics = judge(picture, bytes.length, cover, place)
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics }
  const sha256 = world.hash(bytes)
  const path = publishedName(`cover.${picture.extension}`, sha256)
  return { value: { path, sha256, bytes: bytes.length, read: () => bytes }, diagnostics }
}

function refused(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] }
}

function judge(
  { width, height, channels }: Picture,
  bytes: number,
  file: string,
  place: Place | undefined
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (width !== height || width < leastPixels || width > mostPixels)
    found.push(diagnose('publish/cover-size', place, file, width, height))
  if (channels !== 3) found.push(diagnose('publish/cover-colours', place, file))
  if (bytes > usualKilobytes * 1024) found.push(diagnose('publish/heavy-cover', place, file, Math.round(bytes / 1024)))
  return found
}

/** Reads kind, size and colours from the first bytes of a PNG or JPEG file; undefined for anything else. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  return readPng(bytes) ?? readJpeg(bytes)
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** The channels of PNG's colour types; a palette (3) holds RGB. https://www.w3.org/TR/png-3/#11IHDR */
const pngChannels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 }

function readPng(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 33 || !pngStart.every((byte, i) => bytes[i] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const channels = pngChannels[view.getUint8(25)]
  if (channels === undefined) return undefined
  return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20), channels }
}

/** Goes from segment to segment to the one that begins a frame. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2 */
function readJpeg(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker))
      return {
        extension: 'jpg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: view.getUint8(at + 9)
      }
    // A marker may be filled up with 0xff.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
