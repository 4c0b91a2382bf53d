import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addUp, countsLine, none, readPlaywright, readVitest, withExit } from '../../build/checks/counts.ts'

it('adds up what the runners reported, and calls a test that needed two tries failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-counts-'))
  const unit = join(folder, 'unit.json')
  const app = join(folder, 'app.json')
  writeFileSync(
    unit,
    JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }),
  )
  writeFileSync(app, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }))
  const counts = addUp([readVitest(unit), readPlaywright(app)])
  expect(countsLine(counts)).toBe('9 passed, 2 failed, 2 skipped')
  rmSync(folder, { recursive: true })
})

it('counts a runner that broke without a word as a failure', () => {
  expect(countsLine(withExit(readVitest('/nowhere.json'), 1))).toBe('0 passed, 1 failed')
  expect(countsLine(withExit({ ...none, passed: 4 }, 1))).toBe('4 passed, 1 failed')
  expect(countsLine(withExit({ ...none, passed: 4 }, 0))).toBe('4 passed, 0 failed')
})
