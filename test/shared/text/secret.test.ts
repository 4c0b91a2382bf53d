import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefused, looksLikePassword, saysPassword } from '../../../shared/text/secret.ts'

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
    expect(isRefused('channel', 'custodian', text)).toBe(true)
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

describe('a password in a sentence', () => {
  it.each([
    'password is hunter2',
    'Login pw: sunshine',
    'The password for the shop’s Instagram is hunter2!',
    'pwd hunter2',
    'Our passwords are hunter2 and hunter3',
    'pass = abc12',
    'PIN is 4711',
    'Instagram şifresi zeytin42',
    'Şifremiz: zeytin',
    'Parola artık zeytin42',
    'La password è girasole9',
    'password di Instagram: girasole9',
    'Il codice d’accesso è 471147',
    'Ο κωδικός είναι ilios9',
    'κωδικός πρόσβασης: ήλιος',
    'ΚΩΔΙΚΟΣ: ήλιος',
    'הסיסמה היא shemesh9',
    'סיסמת הכניסה: shemesh9',
    'והסיסמה: שמש',
  ])('is told: %s', (text) => {
    expect(saysPassword(text)).toBe(true)
    for (const place of ['channel.reason', 'channel.handle', 'networkSheet.nameNote', 'impostorStep.title']) {
      const [table = '', field = ''] = place.split('.')
      expect(isRefused(table, field, text)).toBe(true)
    }
  })

  it.each([
    'Never share a password',
    'Passwords: never in a chat, never on paper',
    'The password is changed each spring, on 1 March 2027',
    'A password is 12 characters or more; 2FA is on',
    'The password is 12-character and kept in 1Password',
    'Who forgets the password asks Nora: she is in by 8:30',
    'Keyword: sourdough2026',
    'Parola chiave: pane2026',
    'Parole chiave: #pane2026',
    'Şifre paylaşılmaz; unutan Deniz’e sorar',
    'Parolayı yalnızca Deniz bilir',
    'La password la custodisce Nora dal 2024',
    'Τον κωδικό τον έχει η Ελένη από το 2024',
    'Οι κωδικοί αλλάζουν κάθε 90 ημέρες',
    'הסיסמה אצל נועה מאז 2024',
    'לא כותבים סיסמאות בקבוצה',
    'Posts pass Nora first, then go out at 17:00',
    'The sourdough tour 2026 of our pinned posts: @samplestreet2026',
  ])('is not seen in an ordinary one: %s', (text) => {
    expect(saysPassword(text)).toBe(false)
  })

  const names = ['password', 'pw', 'şifresi', 'parola', 'κωδικός', 'הסיסמה', 'סיסמא']
  const between = [' ', ': ', ' = ', ' is ', ' è ', ' είναι ', ' היא ']
  const secret = fc
    .tuple(fc.stringMatching(/^[a-z]{3,12}$/), fc.stringMatching(/^[0-9]{2,6}$/))
    .map(([letters, digits]) => letters + digits)

  it('is told whatever stands around it', () => {
    const told = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...between), secret)
      .map((parts) => parts.join(''))
    const around = fc.constantFrom('', 'Login ', 'For Instagram, ', 'Nora: ')
    fc.assert(fc.property(around, told, (before, text) => saysPassword(before + text)))
  })

  it('is not seen in sentences of plain words, whatever they say of passwords', () => {
    const word = fc.constantFrom(
      ...[
        'never',
        'share',
        'a',
        'password',
        'passwords',
        'with',
        'is',
        'kept',
        'by',
        'Nora',
        'changed',
        '12',
      ],
      ...[
        'şifre',
        'parola',
        'κωδικός',
        'είναι',
        'הסיסמה',
        'היא',
        'אצל',
        'la',
        'è',
        '90',
        'days',
        '1Password',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => !saysPassword(words.join(' '))),
    )
  })
})
