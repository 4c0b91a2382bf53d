import { expect, it } from 'vitest'
import { comparedIn } from '../../../renderer/parts/word-change.tsx'

const told = (language: string, before: string, after: string) =>
  comparedIn(language, before, after)
    .map(({ value, act }) => (act === 'kept' ? value : act === 'added' ? `+${value}+` : `-${value}-`))
    .join('')

it.each([
  ['en', 'Fresh bread at seven.', 'Fresh bread at six.', 'Fresh bread at -seven-+six+.'],
  ['tr', 'Sabah yedide sıcak ekmek.', 'Sabah altıda sıcak ekmek.', 'Sabah -yedide-+altıda+ sıcak ekmek.'],
  [
    'it',
    'Il pane è caldo alle sette.',
    'Il pane è pronto alle sette.',
    'Il pane è -caldo-+pronto+ alle sette.',
  ],
  ['el', 'Ζεστό ψωμί στις επτά.', 'Ζεστό κουλούρι στις επτά.', 'Ζεστό -ψωμί-+κουλούρι+ στις επτά.'],
  ['he', 'לחם חם בשבע בבוקר.', 'לחם חמים בשבע בבוקר.', 'לחם -חם-+חמים+ בשבע בבוקר.'],
  ['el', 'Ψήνουμε ψωμί.', 'Ψήσαμε ψωμί.', '-Ψήνουμε-+Ψήσαμε+ ψωμί.'],
  // A reader of one language compares texts in another.
  ['en', 'שָׁלוֹם לכולם', 'שָׁלוֹם לשכנים', 'שָׁלוֹם -לכולם-+לשכנים+'],
  ['he', 'Το μενού: {link}', 'Το μενού και οι αριθμοί: {link}', 'Το μενού+ και οι αριθμοί+: {link}'],
])('tells words apart, in %s', (language, before, after, marked) => {
  expect(told(language, before, after)).toBe(marked)
})

it('keeps what belongs together: an emoji of several, a letter with its accent', () => {
  expect(told('en', 'Bread 👨‍👩‍👧', 'Bread 👨‍👩‍👧‍👦')).toBe('Bread -👨‍👩‍👧-+👨‍👩‍👧‍👦+')
  expect(told('el', 'και', 'καί')).toBe('-και-+καί+')
})

it('gives up word by word where two long texts have nothing in common, and still tells both', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 30_000 }, (_, at) => `${letter}${at}`).join(' '),
  ) as [string, string]
  const start = performance.now()
  const parts = comparedIn('en', before, after)
  expect(performance.now() - start).toBeLessThan(5_000)
  const side = (act: string) => parts.filter((part) => part.act !== act).map(({ value }) => value)
  expect(side('added').join('')).toBe(before)
  expect(side('removed').join('')).toBe(after)
})
