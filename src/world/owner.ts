/** Who wants or holds an output folder. Two owners are the same process when everything but the ticket is equal. */
export interface Owner {
  readonly pid: number
  /** When the process started, in a unit of the system's own; 0 where it does not tell. Process numbers come round again. */
  readonly started: number
  /** The room its process number counts in (a container has its own); 0 where there is only one. */
  readonly room: number
  /** Makes the name unique within a process. */
  readonly ticket: string
  readonly host: string
}

/** The file name that stands for an owner: `4711.123456.4026531836.k3f9.studio-pc`. */
export function claimName({ pid, started, room, ticket, host }: Owner): string {
  return [pid, started, room, ticket, plainHost(host)].join('.')
}

/** A host's name as it stands in a file name. */
export function plainHost(host: string): string {
  return host.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 100)
}

/** Reads the owner back from a claim's name or path; undefined for a name that is no claim. */
export function ownerOf(claim: string): Owner | undefined {
  const parts = /(?:^|[/\\])(\d{1,10})\.(\d{1,16})\.(\d{1,16})\.([a-z0-9]{1,20})\.([\w-]{0,100})$/.exec(claim)
  if (parts === null) return undefined
  const [, pid, started, room, ticket = '', host = ''] = parts
  return { pid: Number(pid), started: Number(started), room: Number(room), ticket, host }
}

/** A few letters nobody else has. */
export function ticket(random: () => number): string {
  return Math.floor(random() * 36 ** 8).toString(36)
}
