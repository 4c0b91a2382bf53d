import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { expect, it } from 'vitest'
import { flatten } from '../../../build/checks/words.ts'
import { manner, numbers } from '../../../shared/i18n/interpolation.ts'
import { languages } from '../../../shared/i18n/languages.ts'

it.each([
  ['en', '12,345'],
  ['tr', '12.345'],
  ['it', '12.345'],
  ['el', '12.345'],
  ['he', '12,345'],
])('writes numbers as %s does', (language, written) => {
  expect(numbers.format(12_345, undefined, language)).toBe(written)
})

it('leaves text as it is', () => {
  expect(numbers.format('12345', undefined, 'en')).toBe('12345')
})

it.each(languages.map(({ code }) => code))(
  'tells no fraction in %s as the whole one that it is not',
  (language) => {
    const words = JSON.parse(readFileSync(`shared/i18n/${language}.json`, 'utf8'))
    const i18n = i18next.createInstance()
    void i18n.use(numbers).init({
      resources: { [language]: { translation: words } },
      lng: language,
      initAsync: false,
      ...manner,
    })
    const all = flatten(words)
    const counted = Object.keys(all).flatMap((key) => /^(.*)_one$/.exec(key)?.[1] ?? [])
    expect(counted.length).toBeGreaterThan(20)
    for (const key of counted) {
      for (const count of [0.5, 1.5, 2.5]) {
        const values = { count, number: String(count), hours: String(count) }
        expect(i18n.t(key, values), key).toBe(i18n.t(`${key}_other`, values))
      }
    }
    expect(i18n.t('strategy.channel.perWeek', { count: 0.5, number: '0.5' })).toContain('0.5')
  },
)
