import { expect, it } from 'vitest'
import { setApart } from '../../../renderer/ui/writing/wholes.ts'

it('sets addresses and @names apart in a text that runs right to left, and leaves others as they are', () => {
  expect(setApart('תודה ל@malon.example על הביקור')).toBe('תודה ל\u2066@malon.example\u2069 על הביקור')
  expect(setApart('פרטים: https://example.com/a ובמייל a@b.example')).toBe(
    'פרטים: \u2066https://example.com/a\u2069 ובמייל \u2066a@b.example\u2069',
  )
  expect(setApart('Thanks to @malon.example')).toBe('Thanks to @malon.example')
})
