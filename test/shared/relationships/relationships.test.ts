import { expect, it } from 'vitest'
import { cleanHandle, cleanTag } from '../../../shared/relationships/relationships.ts'

it('keeps tags and handles clean of signs that people type around them', () => {
  expect(cleanTag('  ##local   press ')).toBe('local press')
  expect(cleanTag('# ')).toBe('')
  expect(cleanHandle(' @@sample.studio ')).toBe('sample.studio')
})
