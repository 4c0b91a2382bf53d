import { expect, it } from 'vitest'
import { readFromRight, standBeside } from '../../../renderer/print/right-to-left.ts'

it('reads a Hebrew line from the right although it begins with a Latin word, and leaves other lines alone', () => {
  document.body.innerHTML = `
    <p dir="auto">Instagram הוא המקום</p>
    <td><bdi>TikTok לא</bdi></td>
    <p dir="auto">Monday to Friday</p>
    <p dir="auto">שלום <bdi dir="ltr">@rapport.example</bdi></p>`
  readFromRight(document.body)
  const lines = [...document.body.querySelectorAll<HTMLElement>('p, bdi')]
  expect(lines.map(({ dir }) => dir)).toEqual(['rtl', 'rtl', 'auto', 'rtl', 'ltr'])
})

it('keeps a title and a short value beside their label, and leaves longer writing on its own side', () => {
  document.body.innerHTML = `
    <dd><p dir="auto">35 to 60</p></dd>
    <td><p class="row-title" dir="auto">${'A long title '.repeat(20)}</p><p dir="auto">Text</p></td>
    <div><p dir="auto">One.</p><p dir="auto">${'And many words more. '.repeat(10)}</p><ul dir="auto"><li>a</li></ul></div>`
  standBeside(document.body)
  const beside = [...document.body.querySelectorAll<HTMLElement>('[dir]')].map(
    ({ dataset }) => 'beside' in dataset,
  )
  expect(beside).toEqual([true, true, false, false, false, false])
})
