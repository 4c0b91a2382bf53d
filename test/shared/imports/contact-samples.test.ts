import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aContactDesk } from '../../support/contact-desk.ts'

const folder = process.env.RAPPORT_SAMPLES
const files = [
  ['linkedin/connections-2024-with-notes-preamble.csv', 'linkedin'],
  ['linkedin/connections-2022-dd-Mon-yy.csv', 'linkedin'],
  ['reconstructed/contacts/google-contacts-2024+.csv', 'google'],
  ['reconstructed/contacts/google-contacts-legacy.csv', 'googleLegacy'],
  ['reconstructed/contacts/outlook-classic-head.csv', 'outlook'],
  ['reconstructed/contact.vcf', 'vcard'],
] as const
const present = folder ? files.filter(([file]) => existsSync(join(folder, file))) : []

if (present.length < files.length) process.stdout.write(`not run: ${files.length - present.length}\n`)

for (const [file, kind] of files)
  it.runIf(present.some(([one]) => one === file))(
    `reads ${file}, and a second time adds nobody`,
    async () => {
      const { openGood, run } = aContactDesk()
      const path = join(folder ?? '', file)
      const preview = await openGood(path)
      expect(preview).toMatchObject({ kind, rejected: [] })
      expect(preview.added).toBeGreaterThan(0)
      await run(preview)
      expect(await openGood(path)).toMatchObject({ added: 0, updated: 0 })
    },
  )
