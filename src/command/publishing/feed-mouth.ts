import type { World } from '../../world/world.js'
import type { CommonOptions } from '../command.js'
import { type Reporter, reporter } from '../report.js'
import { sourceReader } from '../source.js'

/** A mouth that can show a place in a feed before the feed is on the disk: its text is laid down in `texts` by the path it will have. */
export interface FeedMouth {
  readonly mouth: Reporter
  readonly texts: Map<string, string>
}

export function feedMouth(options: CommonOptions, world: World): FeedMouth {
  const texts = new Map<string, string>()
  const onDisk = sourceReader(options.root, world)
  return { mouth: reporter(options, world, file => texts.get(file) ?? onDisk(file)), texts }
}
