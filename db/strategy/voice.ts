import type { PlanDocument } from '../../shared/exports.ts'
import { stanceOf } from '../../shared/voice.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readSheets } from './sheets.ts'

/** How the brand speaks, as the plan says it: of the types of content, those somebody decided about. */
export function readVoice(db: Db): PlanDocument['voice'] {
  const { voice, contentType } = readSheets(db)
  return {
    voice: voice[0],
    terms: all(db, query.selectFrom('term').selectAll().where('title', '!=', '').orderBy('position')),
    contentTypes: contentType
      .filter(({ stance, purpose, note }) => stance ?? purpose ?? (note || null))
      .map((one) => ({ ...one, stance: stanceOf(one) })),
  }
}

export function hasVoice({ voice, terms, contentTypes }: PlanDocument['voice']): boolean {
  return `${voice.sound}${voice.principles}`.trim() !== '' || terms.length + contentTypes.length > 0
}
