import { expect, it } from 'vitest'
import { soundsLike } from '../../../shared/relationships/sound.ts'
import { fold } from '../../../shared/text/fold.ts'

const names = [
  'Παπαδόπουλος papadopoulos',
  'Παπαδόπουλος papadop',
  'Γιώργος giorgos',
  'Γιώργος yiorgos',
  'Χρήστος christos',
  'Χρήστος hristos',
  'Ελένη eleni',
  'Κώστα costa',
  'Κώστα kosta',
  'Μπάμπης babis',
  'Αντώνης antonis',
  'Ξένια xenia',
  'Φίλιππος philippos',
  'Ευάγγελος evangelos',
  'Θεοδώρα theodora',
  'כהן cohen',
  'כהן kohen',
  'לוי levi',
  'לוי levy',
  'משה moshe',
  'יוסף yosef',
  'יוסף josef',
  'דנה dana',
  'יעקב yaakov',
  'יעקב jacob',
  'מרים miriam',
  'שלום shalom',
  'חיים chaim',
  'צבי tzvi',
  'אברהם avraham',
  'נועה noa',
]

it.each(names)('hears %s, from either side', (pair) => {
  const [one = '', other = ''] = pair.split(' ').map(fold)
  if (other.length > 3) expect(soundsLike(one, other)).toBe(true)
  if (other.length > 3 && other !== 'papadop') expect(soundsLike(other, one)).toBe(true)
})

it('compares no words of one script, and none of a single consonant', () => {
  expect(soundsLike('bread', 'brad')).toBe(false)
  expect(soundsLike('לוי', 'לב')).toBe(false)
  expect(soundsLike('αννα', 'a')).toBe(false)
  expect(soundsLike('παπαδοπουλοσ', 'bread')).toBe(false)
})
