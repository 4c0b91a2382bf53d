import { expect, it } from 'vitest'
import { readFromRight } from '../../../renderer/print/right-to-left.ts'

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
