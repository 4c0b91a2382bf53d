import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikePassword, NameLine, saysPassword } from '../../shared/secret.ts'

describe('a password in a field for names', () => {
  it.each([
    'hunter2',
    'Tr0ub4dor&3',
    'pa$$word',
    'Nora keeps it: k9#Lm2!x',
    'password: sunshine',
    'Parola: güneş',
    'şifremiz: zeytin',
    'password = girasole',
    'ο κωδικός: ήλιος',
    'סיסמה: שמש',
    'PIN: 4711',
  ])('is told by its look: %s', (text) => {
    expect(looksLikePassword(text)).toBe(true)
    expect(NameLine.safeParse(text).success).toBe(false)
  })

  it.each([
    '',
    'Nora Sample',
    'Deniz Misal, muhasebe',
    'Ελένη Παράδειγμα (λογιστήριο)',
    'נועה לדוגמה',
    'nora@sample.example',
    'nora.2026@sample.example',
    'https://keeper.example/a1b2c3',
    '+44 20 7946 0958',
    'O’Brien & Sons',
    'Kept in 1Password by Tom',
    '@samplestreet2026',
    'The password is kept by Nora',
    'AT&T',
    'Room B12',
  ])('is not seen where there is none: %s', (text) => {
    expect(looksLikePassword(text)).toBe(false)
  })

  it('of letters and digits in one long word never passes', () => {
    const word = fc
      .tuple(fc.stringMatching(/^[a-z]{3,12}$/), fc.stringMatching(/^[0-9]{3,12}$/))
      .map(([letters, digits]) => letters + digits)
    fc.assert(fc.property(word, (text) => looksLikePassword(text)))
  })

  it('leaves rules alone that speak of machines, and not those that tell one', () => {
    expect(saysPassword('Windows11 and iPhone15 only; password: sunshine')).toBe(true)
    expect(saysPassword('Windows11 and iPhone15 only. Passwords are changed each spring.')).toBe(false)
  })
})
