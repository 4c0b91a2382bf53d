import { expect, it } from 'vitest'
import { readFromRight, standBeside } from '../../../renderer/print/right-to-left.ts'

const page = `
  <p dir="auto">Instagram הוא המקום</p>
  <td><bdi>TikTok לא</bdi></td>
  <p dir="auto">Monday to Friday</p>
  <p dir="auto">שלום <bdi dir="ltr">@rapport.example</bdi></p>
  <p dir="auto">Instagram and LinkedIn, in Hebrew אינסטגרם</p>`

const directions = () => [...document.body.querySelectorAll<HTMLElement>('p, bdi')].map(({ dir }) => dir)

it('reads a Hebrew line from the right although it begins with a Latin word, and leaves other lines alone', () => {
  document.body.innerHTML = page
  readFromRight(document.body, 'rtl')
  expect(directions()).toEqual(['rtl', 'rtl', 'auto', 'rtl', 'ltr', 'rtl'])
})

it('reads a Hebrew line from the right in a document of another language too, but not a line with a Hebrew word', () => {
  document.body.innerHTML = `${page}<p dir="auto">X <bdi dir="ltr">https://rapport.example/long/address</bdi> הוא כאן</p>`
  readFromRight(document.body, 'ltr')
  expect(directions()).toEqual(['rtl', '', 'auto', 'rtl', 'ltr', 'auto', 'rtl', 'ltr'])
})

it('keeps a title and a short value beside their label', () => {
  document.body.innerHTML = `
    <dd><p dir="auto">35 to 60</p></dd>
    <td><p class="row-title" dir="auto">${'A long title '.repeat(20)}</p><p dir="auto">Text</p></td>`
  standBeside(document.body, 'rtl')
  const beside = [...document.body.querySelectorAll<HTMLElement>('[dir]')].map(
    ({ dataset }) => 'beside' in dataset,
  )
  expect(beside).toEqual([true, true, true])
})

const long = 'And many words more. '.repeat(10)

it('sets longer writing of another direction apart as a whole, with its headings and lists', () => {
  document.body.innerHTML = `
    <div><p>Strategy</p><h3 class="prose" dir="auto">Why</h3><p class="prose" dir="auto">${long}</p><ul class="prose" dir="auto"><li>a</li></ul></div>
    <dd><ol class="prose" dir="auto"><li>a</li></ol></dd>
    <div class="section"><p class="prose" dir="auto">One.</p><p class="prose" dir="auto">${long}</p></div>
    <dd><ul class="prose" dir="auto"><li>אחת</li></ul></dd>`
  standBeside(document.body, 'rtl')
  const apart = [...document.body.querySelectorAll<HTMLElement>('[data-apart]')]
  expect(apart.map(({ tagName }) => tagName)).toEqual(['DIV', 'OL'])
  expect([...(apart[0]?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['H3', 'P', 'UL'])
  expect(document.body.querySelector('[data-beside]')).toBeNull()
})
