import { tagsOf } from '../../shared/posts/hashtags.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import { stanceOf } from '../../shared/strategy/voice.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readSheets } from './sheets.ts'

/** How the brand speaks, as the plan says it: of the types of content, those somebody decided about. */
export function readVoice(db: Db): PlanDocument['voice'] {
  const { voice, contentType } = readSheets(db)
  return {
    voice: voice[0],
    terms: all(db, query.selectFrom('term').selectAll().where('title', '!=', '').orderBy('position')),
    hashtagSets: all(db, query.selectFrom('hashtagSet').selectAll().orderBy('position')).filter(
      (set) => tagsOf(set).length > 0,
    ),
    contentTypes: contentType
      .filter(({ stance, purpose, share, note }) => stance ?? purpose ?? share ?? (note || null))
      .map((one) => ({ ...one, stance: stanceOf(one) })),
  }
}

export function hasVoice({ voice, terms, hashtagSets, contentTypes }: PlanDocument['voice']): boolean {
  const lists = [terms, hashtagSets, contentTypes]
  return `${voice.sound}${voice.principles}`.trim() !== '' || lists.some(({ length }) => length > 0)
}
