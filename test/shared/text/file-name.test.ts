import { expect, it } from 'vitest'
import { fileNameOf } from '../../../shared/text/file-name.ts'

it.each([
  [['CON'], '.csv', '_CON.csv'],
  [['nul.txt'], '.pdf', '_nul.txt.pdf'],
  [['Console'], '.csv', 'Console.csv'],
  [['a<b>:"c"/\\|?*', ' .d. '], '.csv', 'a b c - d.csv'],
  [[`${'a'.repeat(59)}. more`], '', 'a'.repeat(59)],
  [['\u202egpj.exe'], '.png', 'gpj.exe.png'],
])('names %j with %s as %s', (parts, ending, name) => expect(fileNameOf(parts, ending)).toBe(name))

it('leaves room for the ending', () => {
  const name = fileNameOf(['面'.repeat(60), '面'.repeat(60)], '.markdown')
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  expect(name.endsWith('面.markdown')).toBe(true)
})
