import { diagnose } from '../report/diagnostic.js'
import type { EpisodeFeed } from './article.js'
import { list, map, optional, placed, placeOf, required, type Shape } from './shape.js'
import { address, choice, insidePath, moment, plainText, truth, wholeNumber, word } from './values.js'

/** Where a program fetches files: `address` without `mailto:`. */
const webAddress: Shape<string> = {
  json: { ...address.json, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
  read(node, path, desk) {
    const url = address.read(node, path, desk)
    if (url === undefined || !url.startsWith('mailto:')) return url
    desk.findings.report(diagnose('field/bad-address', placeOf(desk, node), path, url))
    return undefined
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the feed says of the whole show: `feed:` in show.yaml. Rules and limits: podcasters.apple.com/support/823 and podcastindex.org/namespace/1.0. */
export const feedFields = {
  url: required(webAddress, 'The address the feed will have: https://…/feed.xml. The show is known by it.'),
  description: required(plainText, 'What the show is about, for people who look for one; at most 4,000 bytes.'),
  category: required(
    list(word(/^[A-Z][A-Za-z& -]{2,40}( > [A-Z][A-Za-z& -]{2,40})?$/, 'News > Tech News'), 1),
    "The show's categories as Apple names them; the first one counts most."
  ),
  cover: required(
    placed(insidePath),
    'The picture of the show inside its folder: PNG or JPEG, square, 1400 to 3000 pixels, RGB, best below 512 kB.'
  ),
  author: optional(plainText, 'Who makes the show; its title where absent.'),
  owner: optional(
    map({
      name: optional(plainText, 'Who answers for the feed.'),
      email: required(
        word(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/, 'redaktion@example.org'),
        'Where directories write to; everybody can read it.'
      )
    }),
    'Who directories write to about the feed.'
  ),
  media: optional(webAddress, 'The address the published files will be below; the folder of the feed where absent.'),
  explicit: optional(truth, 'Whether the show is for adults only; false where absent.'),
  copyright: optional(plainText, 'Whose rights the show is under: year and holder, without "©".'),
  license: optional(
    word(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,127}$/, 'cc-by-4.0'),
    'The licence of the show by its short name at spdx.org.'
  ),
  medium: optional(
    choice(['podcast', 'newsletter', 'blog', 'audiobook']),
    'What kind of show it is; podcast where absent.'
  ),
  type: optional(
    choice(['episodic', 'serial']),
    'Whether the newest episode is heard first (episodic) or the first one.'
  ),
  locked: optional(truth, 'Whether other hosts are asked not to take over the feed; true where absent.'),
  updates: optional(
    map({
      text: required(plainText, 'How often a new episode comes, in words: täglich.'),
      rule: optional(
        word(/^FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+:-]+)*$/, 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'),
        'The same as a rule of RFC 5545.'
      )
    }),
    'How often a new episode comes.'
  ),
  time: optional(
    word(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, '06:00'),
    "When an episode appears on its day, in the show's time zone; 06:00 where absent."
  ),
  perPage: optional(wholeNumber(10, 10000), 'How many episodes one file of the feed holds; all of them where absent.'),
  guid: optional(
    word(uuid, '917393e3-1b1e-5cef-ace4-edaa54e1f810'),
    'The name the show was given when its feed first appeared; needed only after the feed has moved.'
  )
}

const episodeFeedFields = {
  guid: optional(
    plainText,
    'The name players know the episode by, if it was published elsewhere or under another file name.'
  ),
  published: optional(moment, "When it was published; its day at the show's usual time where absent."),
  season: optional(wholeNumber(1, 9999), 'The number of its season.'),
  number: optional(wholeNumber(1, 99999), 'The number of the episode.'),
  type: optional(choice(['full', 'trailer', 'bonus']), 'Whether it is a full episode (usual), a trailer or a bonus.'),
  explicit: optional(truth, "Whether it is for adults only, where it differs from the show's."),
  soundbite: optional(plainText, 'Words of the sentence that a short taste of the episode begins with.')
}

/** What the feed says of one episode; the same in articles and episodes. */
export const episodeFeed: Shape<EpisodeFeed> = map(episodeFeedFields)
