// The first file of the command line, `dist/cli.cjs`: it loads the others with what V8 has already made of them.
// Reading and compiling the sources would take longer than the work itself. `npm run build` runs the sample once and keeps
// V8's code beside each file; V8 itself refuses it under another version or when the source differs, and compiles as usual.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** What files export, by name. */
const loaded = {}
/** The files of the packs: what gives their exports, or the name of the other pack, if it has not been read yet. */
const packed = {}

function load(name) {
  if (loaded[name]) return loaded[name]
  if (typeof packed[name] === 'string') unpack(packed[name])
  if (!packed[name]) return run(name)
  loaded[name] = packed[name]()
  return loaded[name]
}

function unpack(pack) {
  Object.assign(packed, run(pack).files)
}

function run(name) {
  const module = { exports: {} }
  loaded[name] = module.exports
  const file = join(__dirname, name)
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: file, cachedData: codeOf(file) })
  if (load.seen) load.seen(file, script)
  script.runInThisContext()(module.exports, requireFrom, module, file, __dirname)
  loaded[name] = module.exports
  return module.exports
}

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}

function requireFrom(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id)
}

load.unpack = unpack
if (require.main === module) {
  unpack('pack-start.cjs')
  load('main.cjs').main()
} else module.exports = load
