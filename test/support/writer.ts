/**
 * A process that writes until it is killed and says on its output, for each step, that it is saved.
 * `node writer.ts FILE MODE`: `full` is the app's own way; `early` says so before COMMIT and `normal` flushes as
 * better-sqlite3 does by itself: the controls that must lose something, or the tests prove nothing.
 */

import { writeSync } from 'node:fs'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { openDb } from '../../db/open.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

const [path = '', mode = 'full', pause = '0'] = process.argv.slice(2)
const db = openDb(path, { device: 'device-1', person: 'Sample Person' })
if (mode === 'normal') db.sqlite.pragma('synchronous = normal')

/** Two goals a step: half a step must never be seen. */
function step(count: number): void {
  commit(db, { key: 'goal.add' }, (writer) => {
    for (const half of ['a', 'b']) {
      writer.add('goal', {
        ...blank.goal,
        id: newId(),
        title: `${count}${half}`,
        position: count,
      })
    }
    if (mode === 'early') acknowledge(count)
  })
  if (mode !== 'early') acknowledge(count)
}

function acknowledge(count: number): void {
  writeSync(1, `${count}\n`)
}

const rest = new Int32Array(new SharedArrayBuffer(4))
for (let count = 1; ; count += 1) {
  step(count)
  if (Number(pause) > 0) Atomics.wait(rest, 0, 0, Number(pause))
}
