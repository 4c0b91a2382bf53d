import { join } from 'node:path'
import { closeDb, createDb } from '../../db/open.ts'
import { addSampleWorkspace, sampleBrand } from '../../db/sample/sample.ts'
import { addWorkspace, getWorkspace } from '../../db/team.ts'
import type { Language } from '../../shared/team.ts'

export type Kind = 'sample' | 'empty'

export type MadeWorkspace = { file: string; id: string }

/** A workspace file to show: the sample of a language, or one with nothing in it but its name. */
export function makeWorkspace(folder: string, language: Language, kind: Kind): MadeWorkspace {
  const file = join(folder, `${kind}-${language}.rapport`)
  const db = createDb(file, { device: 'pictures', person: '' })
  try {
    if (kind === 'sample') addSampleWorkspace(db, sampleBrand(language))
    else addWorkspace(db, sampleBrand(language))
    return { file, id: getWorkspace(db).id }
  } finally {
    closeDb(db)
  }
}
