/** Prints what a long run came to, as a line for people: `kills of the program: 300 kills, 170 half done, 0 torn`. */
export function printFigures(what: string, figures: Readonly<Record<string, number>>): void {
  const words = Object.entries(figures).map(([name, count]) => `${Math.round(count)} ${name}`)
  process.stdout.write(`${what}: ${words.join(', ')}\n`)
}
