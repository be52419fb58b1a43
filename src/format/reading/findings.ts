/** After so many findings a file is not read on: it is something else, or all of it was written by one faulty program. */
export const mostFindings = 2000
