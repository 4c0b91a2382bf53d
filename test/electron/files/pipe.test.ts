import { expect, it } from 'vitest'
import { drain, fill, makePipe, Silence } from '../../../electron/files/pipe.ts'

it('hands things on in their order, whole', () => {
  const { from, into } = makePipe()
  const things = [{ at: 1, text: 'Άλφα' }, { at: 2, list: [null, 'x'] }, 3]
  fill(into, () => things)
  expect([...drain(from)]).toEqual(things)
})

it('tells what went wrong where it was made, after what came before', () => {
  const { from, into } = makePipe()
  fill(into, function* () {
    yield 'first'
    throw new Error('broken here')
  })
  const taken: unknown[] = []
  expect(() => {
    for (const item of drain(from)) taken.push(item)
  }).toThrow(/broken here/)
  expect(taken).toEqual(['first'])
})

it('waits no longer than it is told for whoever makes nothing', () => {
  const { from, into } = makePipe()
  into.port.postMessage({ item: 'first' })
  const things = drain(from, 1)
  expect(things.next().value).toBe('first')
  expect(() => things.next()).toThrow(Silence)
})
