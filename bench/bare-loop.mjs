// What the given packages cost without us: read YAML, render five texts with Handlebars, write them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { parse } from 'yaml'

const [articles, out] = process.argv.slice(2)
const template = Handlebars.compile(
  '<speak><p>{{title}}</p>{{#each summary}}<p>{{this}}</p>{{/each}}<p>{{lead}}</p>{{#each sections}}<p>{{heading}}</p><p>{{body}}</p>{{/each}}</speak>'
)
for (const file of readdirSync(articles)) {
  const article = parse(readFileSync(join(articles, file), 'utf8'))
  const folder = join(out, file.slice(0, -5))
  mkdirSync(folder, { recursive: true })
  for (let output = 0; output < 5; output++) writeFileSync(join(folder, `${output}.ssml`), template(article))
}
