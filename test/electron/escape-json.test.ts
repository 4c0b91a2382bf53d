import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeJson } from '../../electron/escape-json.ts'

it('reads back as what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(escapeJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('holds no letter that ends a block, begins a tag or names a placeholder', () => {
  const nasty = ['</script><script>', '<!--', '&lt;', '\u2028\u2029', '__NONCE__', '"__JOB__"', "$&$'"]
  expect(escapeJson(nasty)).not.toMatch(/[<>&_\u2028\u2029]/)
  expect(JSON.parse(escapeJson(nasty))).toEqual(nasty)
})
