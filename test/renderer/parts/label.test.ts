import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { loadWords, startI18n } from '../../../renderer/i18n.ts'
import { createFormat } from '../../../renderer/parts/format.ts'
import { writeLabel } from '../../../renderer/parts/label.ts'

beforeAll(async () => {
  await loadWords('en')
  startI18n('en')
})

const write = (key: string, title: string) =>
  writeLabel({ key, values: { title } }, i18next.t, createFormat('en')).replace(/[\u2066-\u2069]/g, '')

it('calls a channel without a name after its network, in words', () => {
  expect(write('strategy.did.add.channel', 'linkedin')).toContain('LinkedIn')
  expect(write('strategy.did.move', 'googleBusiness')).toContain('Google Business')
})

it('leaves a title alone that only looks like a network', () => {
  expect(write('strategy.did.add.goal', 'blog')).toContain('blog')
})
