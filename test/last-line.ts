import type { Reporter } from 'vitest/node'

/** Ends a run with one line for people and scripts: `412 passed, 0 failed`. */
export const lastLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const broken = modules.reduce((sum, module) => sum + module.errors().length, errors.length)
    const passed = states.filter(state => state === 'passed').length
    const failed = states.filter(state => state === 'failed').length + broken
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
