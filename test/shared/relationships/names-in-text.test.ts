import { describe, expect, it } from 'vitest'
import {
  findNames,
  namesOf,
  valueWithoutNames,
  withoutNames,
} from '../../../shared/relationships/names-in-text.ts'

const named = (values: Partial<Parameters<typeof namesOf>[0]>) =>
  namesOf({ name: '', formerNames: [], handles: [], addresses: [], ...values })

const without = (text: string, values: Parameters<typeof named>[0]) => withoutNames(text, named(values), '…')

describe('a person in a text', () => {
  it.each([
    ['Thanks to Işıl Örnek for the bread', 'Işıl Örnek', 'Thanks to … for the bread'],
    ['thanks to isil ornek!', 'Işıl Örnek', 'thanks to …!'],
    ['ΜΑΡΊΑ ΔΕΊΓΜΑ, μαρια δειγμα', 'Μαρία Δείγμα', '…, …'],
    ['עם נועה לדוגמה היום', 'נועה לדוגמה', 'עם … היום'],
    ['Anna Sampleton is somebody else', 'Anna Sample', 'Anna Sampleton is somebody else'],
    ['Roses are not Rose', 'Rose', 'Roses are not …'],
    ['the rose and the wine', 'Rose', 'the rose and the wine'],
  ])('"%s" without %s', (text, name, expected) => {
    expect(without(text, { name })).toBe(expected)
  })

  it('is known by handles, addresses, numbers and names it had, each where they mean nobody else', () => {
    const handles = [{ handle: 'bakery', url: 'https://www.instagram.com/anna.bakes/' }]
    const addresses = [
      { kind: 'email', value: 'anna@sample.example' },
      { kind: 'phone', value: '+39 02 1234 5678' },
    ]
    const text =
      'The bakery of @bakery: instagram.com/anna.bakes, anna@sample.example, 0212345678, 02 1234-5678, was Anna Former.'
    expect(
      without(text, { name: 'Anna Now', formerNames: ['Anna Former', 'Anna'], handles, addresses }),
    ).toBe('The bakery of …: …, …, …, …, was ….')
  })

  it('is taken from every string of a value in JSON, and from nothing else', () => {
    const names = named({ name: 'Anna Sample' })
    const json = JSON.stringify({ text: 'For\nAnna Sample', list: ['"Anna Sample"', 3, null] })
    expect(JSON.parse(valueWithoutNames(json, names, 'x') ?? '')).toEqual({
      text: 'For\nx',
      list: ['"x"', 3, null],
    })
    expect(valueWithoutNames('[not JSON of Anna Sample', names, 'x')).toBe('[not JSON of x')
    expect(valueWithoutNames('{ "a" : 1 }', names, 'x')).toBeUndefined()
  })

  it('is not looked for by nothing', () => {
    expect(findNames('A text', named({ name: '' }))).toEqual([])
  })
})
