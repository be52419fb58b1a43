/** Names of licences that need no address, lower-case. https://github.com/Podcastindex-org/podcast-namespace/blob/main/licenseslugs.txt */
const slugs = `
0bsd apache-2.0 bsd-2-clause bsd-3-clause cal-1.0 cc-by-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-nc-1.0 cc-by-nc-2.0
cc-by-nc-2.5 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nc-nd-1.0 cc-by-nc-nd-2.0 cc-by-nc-nd-2.5 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0
cc-by-nc-sa-1.0 cc-by-nc-sa-2.0 cc-by-nc-sa-2.5 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cc-by-nd-1.0 cc-by-nd-2.0 cc-by-nd-2.5
cc-by-nd-3.0 cc-by-nd-4.0 cc-by-sa-1.0 cc-by-sa-2.0 cc-by-sa-2.5 cc-by-sa-3.0 cc-by-sa-4.0 cc0-1.0 gfdl-1.1 gfdl-1.2 gfdl-1.3
gpl-2.0 gpl-3.0 isc lal-1.2 lal-1.3 mit odbl-1.0 pddl-1.0 unlicense v4v-4.0 wtfpl all-rights-reserved`

export const licenses: ReadonlySet<string> = new Set(slugs.trim().split(/\s+/))
